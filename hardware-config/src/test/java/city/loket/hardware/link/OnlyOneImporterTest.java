package city.loket.hardware.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OnlyOneImporterTest {

    @Test
    void only_the_link_and_what_it_listens_for_know_the_serial_library() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(Files::isRegularFile).filter(OnlyOneImporterTest::namesTheLibrary))
                    .extracting(path -> path.getFileName().toString())
                    .containsExactlyInAnyOrder("JSerialCommLink.java", "PortSense.java");
        }
    }

    private static boolean namesTheLibrary(Path source) {
        try {
            return Files.readString(source).contains("com.fazecast");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
