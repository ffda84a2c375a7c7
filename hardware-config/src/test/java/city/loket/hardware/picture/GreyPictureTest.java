package city.loket.hardware.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreyPictureTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 32, 64, 128, 192, 224, 255})
    void a_shade_becomes_as_many_black_dots_as_it_is_dark(int shade) throws IOException {
        var raster = saved(new Color(shade, shade, shade)).dots(160);

        assertThat(blackDots(raster) / (160.0 * 160)).isCloseTo(1 - shade / 255.0, within(0.01));
    }

    @Test
    void it_keeps_its_shape() throws IOException {
        assertThat(saved(Color.GRAY, 300, 90).dots(200).rows()).isEqualTo(60);
    }

    @Test
    void what_is_transparent_stays_white() throws IOException {
        assertThat(blackDots(saved(new Color(0, 0, 0, 0)).dots(80))).isZero();
    }

    @Test
    void it_is_drawn_once_for_each_width() throws IOException {
        var picture = saved(Color.GRAY);

        assertThat(picture.dots(80)).isSameAs(picture.dots(80)).isNotEqualTo(picture.dots(96));
    }

    @Test
    void a_file_that_is_no_picture_is_named() throws IOException {
        var text = Files.writeString(folder.resolve("logo.png"), "no picture");

        assertThatThrownBy(() -> GreyPicture.read(text)).hasMessageContaining("logo.png is no picture");
        assertThatThrownBy(() -> GreyPicture.read(folder.resolve("none.png"))).hasMessageContaining("none.png");
    }

    private GreyPicture saved(Color colour) throws IOException {
        return saved(colour, 320, 320);
    }

    private GreyPicture saved(Color colour, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                image.setRGB(x, y, colour.getRGB());
            }
        }
        var file = folder.resolve("logo.png").toFile();
        ImageIO.write(image, "png", file);
        return GreyPicture.read(file.toPath());
    }

    private static int blackDots(Raster raster) {
        var dots = 0;
        for (var b : raster.bytes()) {
            dots += Integer.bitCount(b & 0xFF);
        }
        return dots;
    }
}
