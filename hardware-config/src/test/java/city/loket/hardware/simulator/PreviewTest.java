package city.loket.hardware.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.Profiles;
import city.loket.hardware.escpos.Profile;
import city.loket.hardware.escpos.Typesetter;
import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.PaperLayout;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.paper.SamplePaper;
import city.loket.hardware.picture.GreyPicture;
import city.loket.hardware.picture.Mark;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreviewTest {

    private static final long SEED = 9;

    @TempDir
    Path folder;

    static Collection<Profile> profiles() {
        return Profiles.all();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void no_paper_holds_a_command_that_the_printer_obeys_at_once(Profile profile) throws IOException {
        for (var kind : Kind.values()) {
            for (var language : SamplePaper.LANGUAGES) {
                assertNothingObeyed(SamplePaper.of(kind, language, PaperLayout.PLAIN), profile);
            }
        }
        assertNothingObeyed(Paper.of(new Block.Picture(noise(), 100)), profile);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_picture_is_as_wide_as_the_printers_paper(Profile profile) throws IOException {
        var preview = Preview.of(SamplePaper.of(Kind.TICKET, "uk", PaperLayout.PLAIN), profile);

        assertThat(ImageIO.read(new ByteArrayInputStream(preview.png())).getWidth())
                .isEqualTo(profile.dots());
    }

    @Test
    void words_from_right_to_left_stand_at_the_right() throws IOException {
        var item = Paper.of(new Block.Item("جواز سفرك", Mark.BOX));
        var dots = ImageIO.read(new ByteArrayInputStream(
                Preview.of(item, Profiles.named("epson-tm-t20iii")).png()));

        assertThat(black(dots, 0, 288)).isZero();
        assertThat(black(dots, 288, 576)).isPositive();
    }

    private static void assertNothingObeyed(Paper paper, Profile profile) {
        var obeyed = new AtomicInteger();
        var kept = new ByteArrayOutputStream();
        var bytes = new Typesetter(profile).set(paper);

        var filter = new RealTimeFilter(
                profile.protocol(), _ -> obeyed.incrementAndGet(), obeyed::incrementAndGet, kept::write);
        for (var b : bytes) {
            filter.feed(b & 0xFF);
        }

        assertThat(obeyed).hasValue(0);
        assertThat(kept.toByteArray()).isEqualTo(bytes);
    }

    private GreyPicture noise() throws IOException {
        var random = new Random(SEED);
        var noise = new BufferedImage(600, 1200, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < noise.getHeight(); y++) {
            for (var x = 0; x < noise.getWidth(); x++) {
                noise.setRGB(x, y, random.nextInt(100) < 8 ? 0 : 0xFFFFFF);
            }
        }
        var file = folder.resolve("noise.png");
        ImageIO.write(noise, "png", file.toFile());
        return GreyPicture.read(file);
    }

    private static int black(BufferedImage picture, int from, int to) {
        var count = 0;
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = from; x < to; x++) {
                count += (picture.getRGB(x, y) & 0xFF) == 0 ? 1 : 0;
            }
        }
        return count;
    }
}
