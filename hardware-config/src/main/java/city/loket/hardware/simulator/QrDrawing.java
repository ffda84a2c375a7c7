package city.loket.hardware.simulator;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The printer's own QR codes: size, level and data are set one by one, then drawn. */
final class QrDrawing {

    private static final int MODULE_SIZE = 67;
    private static final int LEVEL = 69;
    private static final int STORE = 80;
    private static final int PRINT = 81;

    private int moduleDots = 3;
    private ErrorCorrectionLevel level = ErrorCorrectionLevel.L;
    private String payload = "";
    private ByteMatrix modules = new ByteMatrix(0, 0);

    /** Whether a code is now to be printed. */
    boolean take(Command.Qr command) {
        var data = command.data();
        switch (command.function()) {
            case MODULE_SIZE -> moduleDots = Math.clamp(data[0], 1, 16);
            case LEVEL -> level = level(data[0]);
            case STORE -> payload = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
            case PRINT -> {
                modules = encoded();
                return modules.getWidth() > 0;
            }
            default -> {} // the model: only model 2 is drawn
        }
        return false;
    }

    String payload() {
        return payload;
    }

    int dots() {
        return modules.getWidth() * moduleDots;
    }

    /** How far the paper must go on. */
    int draw(Sheet sheet, int left) {
        for (var y = 0; y < dots(); y++) {
            for (var x = 0; x < dots(); x++) {
                if (modules.get(x / moduleDots, y / moduleDots) == 1) {
                    sheet.blacken(left + x, y);
                }
            }
        }
        return dots();
    }

    /** Like a real printer, prints nothing where the data does not make a code. */
    private ByteMatrix encoded() {
        try {
            return Encoder.encode(payload, level, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException | IllegalArgumentException e) {
            return new ByteMatrix(0, 0);
        }
    }

    private static ErrorCorrectionLevel level(int code) {
        return switch (code) {
            case 0x31 -> ErrorCorrectionLevel.M;
            case 0x32 -> ErrorCorrectionLevel.Q;
            case 0x33 -> ErrorCorrectionLevel.H;
            default -> ErrorCorrectionLevel.L;
        };
    }
}
