package city.loket.hardware.golden;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.paper.SamplePaper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tickets in six languages for each printer are, byte for byte, what somebody looked at. After a wanted change, {@code mvn test -pl hardware-config
 * -Dtest=GoldenTicketsTest -Dgolden.keep=true} writes them anew; look at the pictures before you commit them.
 */
class GoldenTicketsTest {

    private static final boolean KEEP = Boolean.getBoolean("golden.keep");

    static Stream<Golden> all() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_ticket_is_sent_and_drawn_as_it_was_found_right(Golden golden) throws IOException {
        var now = golden.now();
        if (KEEP) {
            golden.keep(now);
        }

        assertThat(Arrays.equals(now.bytes(), Files.readAllBytes(golden.bytes())))
                .as("the same bytes")
                .isTrue();
        var drawn = ImageIO.read(new ByteArrayInputStream(now.png()));
        assertThat(Arrays.equals(dots(drawn), dots(ImageIO.read(golden.picture().toFile()))))
                .as("the same dots")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void its_code_is_read_by_zxing(Golden golden) throws Exception {
        assertThat(read(ImageIO.read(golden.picture().toFile()))).isEqualTo(SamplePaper.ADDRESS);
    }

    /** One process for all pictures; {@code ./test} installs zbar-tools where it may. */
    @Test
    void all_codes_are_read_by_zbar() throws Exception {
        var command = new ArrayList<>(List.of("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"));
        Golden.all().map(golden -> golden.picture().toString()).forEach(command::add);

        var zbar = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var read = new String(zbar.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines();

        assertThat(read).hasSize((int) Golden.all().count()).allMatch(SamplePaper.ADDRESS::equals);
    }

    private static String read(BufferedImage picture) throws Exception {
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots(picture));
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (NotFoundException nothing) {
            return "nothing";
        }
    }

    private static int[] dots(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
