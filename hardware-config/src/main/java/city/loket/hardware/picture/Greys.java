package city.loket.hardware.picture;

import java.awt.image.BufferedImage;

/** Shades by rows, 0 black and 255 white, as light as the eye sees them. */
record Greys(int width, int height, float[] shades) {

    /** Each dot of the smaller picture is the mean of the dots it stands for. */
    static Greys of(BufferedImage image, int width) {
        var height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        var shades = new float[width * height];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                shades[y * width + x] =
                        mean(image, span(x, image.getWidth(), width), span(y, image.getHeight(), height));
            }
        }
        return new Greys(width, height, shades);
    }

    private static Span span(int index, int of, int pieces) {
        var start = (int) ((long) index * of / pieces);
        return new Span(start, Math.max(start + 1, (int) ((index + 1L) * of / pieces)));
    }

    private static float mean(BufferedImage image, Span across, Span down) {
        var sum = 0f;
        for (var y = down.start(); y < down.end(); y++) {
            for (var x = across.start(); x < across.end(); x++) {
                sum += luminance(image.getRGB(x, y));
            }
        }
        return sum / across.length() / down.length();
    }

    /** By the weights of Rec. 709. */
    private static float luminance(int rgb) {
        return 0.2126f * (rgb >> 16 & 0xFF) + 0.7152f * (rgb >> 8 & 0xFF) + 0.0722f * (rgb & 0xFF);
    }

    private record Span(int start, int end) {
        int length() {
            return end - start;
        }
    }
}
