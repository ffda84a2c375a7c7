package city.loket.hardware.picture;

/** Makes black and white of grey: what a dot is too light or too dark is passed on to its neighbours (Floyd and Steinberg, 1976). */
final class FloydSteinberg {

    private static final float MIDDLE = 127.5f;
    private static final float WHITE = 255;

    private final int width;
    private final int height;
    private final float[] shades;

    FloydSteinberg(Greys greys) {
        width = greys.width();
        height = greys.height();
        shades = greys.shades().clone();
    }

    Raster raster() {
        var bytesPerRow = Math.ceilDiv(width, Byte.SIZE);
        var bytes = new byte[bytesPerRow * height];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                if (black(x, y)) {
                    bytes[y * bytesPerRow + x / Byte.SIZE] |= (byte) (0x80 >> x % Byte.SIZE);
                }
            }
        }
        return new Raster(bytesPerRow, bytes);
    }

    private boolean black(int x, int y) {
        var shade = shades[y * width + x];
        var black = shade < MIDDLE;
        var error = black ? shade : shade - WHITE;
        pass(x + 1, y, error * 7 / 16);
        pass(x - 1, y + 1, error * 3 / 16);
        pass(x, y + 1, error * 5 / 16);
        pass(x + 1, y + 1, error / 16);
        return black;
    }

    private void pass(int x, int y, float error) {
        if (x >= 0 && x < width && y < height) {
            shades[y * width + x] += error;
        }
    }
}
