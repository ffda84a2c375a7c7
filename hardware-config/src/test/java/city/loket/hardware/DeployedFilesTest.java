package city.loket.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.paper.PaperLayout;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code deploy/kiosk} offers to be copied is right. */
class DeployedFilesTest {

    private static final Path FOLDER = Path.of("../deploy/kiosk");

    @Test
    void the_device_file_has_no_flaw() {
        assertThat(DeviceFile.read(FOLDER.resolve("devices.yaml")).problems()).isEmpty();
    }

    @Test
    void the_paper_file_has_no_flaw_and_shows_the_usual_order() {
        var file = PaperFile.read(FOLDER.resolve("paper.yaml"));

        assertThat(file.problems()).isEmpty();
        assertThat(file.layout().parts()).isEqualTo(PaperLayout.PLAIN.parts());
    }
}
