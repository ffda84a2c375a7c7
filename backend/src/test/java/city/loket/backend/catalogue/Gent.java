package city.loket.backend.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A municipality that no code knows: a folder that tests copy and change. */
public record Gent(Path catalogue) {

    private static final Path ORIGINAL = Path.of("src/test/resources/catalogue-tests/gent");

    /** In an empty folder. */
    public static Gent in(Path catalogue) {
        var gent = new Gent(catalogue);
        gent.write("municipality.yaml", original("municipality.yaml"));
        gent.write("library-card.yaml", original("library-card.yaml"));
        return gent;
    }

    public static String original(String file) {
        try {
            return Files.readString(ORIGINAL.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void write(String file, String yaml) {
        try {
            Files.createDirectories(catalogue.resolve("gent"));
            Files.writeString(catalogue.resolve("gent").resolve(file), yaml);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** @throws IllegalArgumentException when the file does not say {@code before} */
    public void change(String file, String before, String after) {
        write(file, changed(original(file), before, after));
    }

    public static String changed(String yaml, String before, String after) {
        if (!yaml.contains(before)) {
            throw new IllegalArgumentException("Nothing to change: " + before);
        }
        return yaml.replace(before, after);
    }

    public void delete(String file) {
        try {
            Files.delete(catalogue.resolve("gent").resolve(file));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
