package city.loket.hardware.golden;

import city.loket.hardware.PaperFile;
import city.loket.hardware.Profiles;
import city.loket.hardware.escpos.Profile;
import city.loket.hardware.paper.PaperLayout;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.paper.SamplePaper;
import city.loket.hardware.simulator.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The ticket of one language on one printer: how it is set now, and the files that it was found right in. */
record Golden(Profile profile, String language) {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final PaperLayout LAYOUT =
            PaperFile.read(FOLDER.resolve("paper.yaml")).layout();

    static Stream<Golden> all() {
        return Profiles.all().stream()
                .flatMap(profile -> SamplePaper.LANGUAGES.stream().map(language -> new Golden(profile, language)));
    }

    Preview now() {
        return Preview.of(SamplePaper.of(Kind.TICKET, language, LAYOUT), profile);
    }

    Path bytes() {
        return file("escpos");
    }

    Path picture() {
        return file("png");
    }

    void keep(Preview found) throws IOException {
        Files.createDirectories(bytes().getParent());
        Files.write(bytes(), found.bytes());
        Files.write(picture(), found.png());
    }

    private Path file(String type) {
        return FOLDER.resolve(profile.name()).resolve(language + "." + type);
    }

    @Override
    public String toString() {
        return profile.name() + " in " + language;
    }
}
