package city.loket.hardware.escpos;

/** A black and white picture, most significant bit left, 1 = black. */
record Raster(int bytesPerRow, byte[] bytes) {

    private static final int DLE = 0x10;

    Raster {
        bytes = withoutRealTimeCommands(bytes);
    }

    int rows() {
        return bytes.length / bytesPerRow;
    }

    /** The printer obeys DLE EOT, DLE ENQ and DLE DC4 even inside a picture; one dot more breaks the pattern. */
    private static byte[] withoutRealTimeCommands(byte[] picture) {
        var safe = picture.clone();
        for (var i = 0; i < safe.length - 1; i++) {
            if (safe[i] == DLE && (safe[i + 1] == 0x04 || safe[i + 1] == 0x05 || safe[i + 1] == 0x14)) {
                safe[i] |= 0x20;
            }
        }
        return safe;
    }
}
