package city.loket.hardware.escpos;

import city.loket.hardware.picture.Raster;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** The modules of a QR code of level M, and how large they can be drawn. */
record QrSymbol(ByteMatrix modules) {

    private static final int QUIET_MODULES_ON_BOTH_SIDES = 8;
    private static final int LARGEST_MODULE = 8;
    private static final int DOTS_PER_LINE = 30;

    static QrSymbol of(String payload) {
        try {
            var code = Encoder.encode(payload, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
            return new QrSymbol(code.getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Does not fit into a QR code: " + payload.length() + " characters", e);
        }
    }

    /** Large enough for a phone held freely, and at most two thirds of the paper with the quiet zone; even. */
    int moduleDots(int paperDots) {
        var fitting = paperDots * 2 / 3 / (modules.getWidth() + QUIET_MODULES_ON_BOTH_SIDES);
        return Math.clamp(fitting, 2, LARGEST_MODULE) & ~1;
    }

    /** How many empty lines make up the quiet zone above and below. */
    static int quietLines(int moduleDots) {
        return Math.ceilDiv(QUIET_MODULES_ON_BOTH_SIDES / 2 * moduleDots, DOTS_PER_LINE);
    }

    Raster raster(int dotsPerModule) {
        var side = modules.getWidth() * dotsPerModule;
        var bytesPerRow = Math.ceilDiv(side, 8);
        var bytes = new byte[bytesPerRow * side];
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                if (modules.get(x / dotsPerModule, y / dotsPerModule) == 1) {
                    bytes[y * bytesPerRow + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return new Raster(bytesPerRow, bytes);
    }
}
