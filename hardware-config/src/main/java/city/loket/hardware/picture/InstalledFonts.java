package city.loket.hardware.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Noto fonts in the system's folders, found by the names that their packages give them. */
final class InstalledFonts {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledFonts.class);

    private final List<Path> folders;

    InstalledFonts(List<Path> folders) {
        this.folders = folders;
    }

    Optional<Typeface> writing(UnicodeScript script) {
        var family = MissingFont.eastAsian(script) ? "NotoSansCJK" : "NotoSans" + name(script);
        return file(family + "-Regular")
                .flatMap(regular -> load(regular, file(family + "-Bold").orElse(regular)));
    }

    private static Optional<Typeface> load(Path regular, Path bold) {
        try {
            return Optional.of(Typeface.installed(regular, bold));
        } catch (IOException e) {
            LOG.warn("{} is not used: {}", regular, e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Path> file(String name) {
        return folders.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> named(name, folder).stream())
                .findFirst();
    }

    private static Optional<Path> named(String name, Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name + "\\.(ttf|otf|ttc)"))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} is not searched: {}", folder, e.getMessage());
            return Optional.empty();
        }
    }

    /** As in file names: OL_CHIKI is OlChiki. */
    private static String name(UnicodeScript script) {
        return Arrays.stream(script.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
