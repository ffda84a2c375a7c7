package city.loket.hardware.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A picture in shades of grey, such as the town's logo; drawn once for each width that is asked for, and kept. */
public final class GreyPicture {

    private static final int LARGEST = 4096;

    private final BufferedImage image;
    private final Map<Integer, Raster> drawn = new ConcurrentHashMap<>();

    private GreyPicture(BufferedImage image) {
        this.image = image;
    }

    /**
     * Whatever lies behind it is white.
     *
     * @throws IOException with a reason for whoever chose the file, also when it is no picture (PNG, JPEG, GIF or BMP) or larger than 4096 dots
     */
    public static GreyPicture read(Path file) throws IOException {
        var image = file.toFile().canRead() ? ImageIO.read(file.toFile()) : null;
        return new GreyPicture(onWhite(checked(image, file)));
    }

    /** In dots of black and white, {@code width} dots wide and as high as its shape asks. */
    public Raster dots(int width) {
        return drawn.computeIfAbsent(width, this::draw);
    }

    private Raster draw(int width) {
        return new FloydSteinberg(Greys.of(image, width)).raster();
    }

    private static BufferedImage checked(@Nullable BufferedImage image, Path file) throws IOException {
        if (image == null) {
            throw new IOException(file + " is no picture that can be read; give a PNG file");
        }
        if (Math.max(image.getWidth(), image.getHeight()) > LARGEST) {
            throw new IOException(file + " is larger than %d dots; make it smaller".formatted(LARGEST));
        }
        return image;
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return opaque;
    }
}
