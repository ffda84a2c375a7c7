package city.loket.kiosk.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** A QR code for phones, drawn dark on white with its quiet zone. */
final class Qr extends Span {

    private static final int QUIET = 4;

    Qr(String payload) {
        addClassName("qr");
        getElement().setAttribute("aria-hidden", "true");
        add(drawing(payload));
    }

    private static Svg drawing(String payload) {
        var modules = modules(payload);
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return new Svg("<svg viewBox='0 0 %d %d' shape-rendering='crispEdges'><path d='%s'/></svg>"
                .formatted(modules.getWidth(), modules.getHeight(), path));
    }

    private static BitMatrix modules(String payload) {
        try {
            return new QRCodeWriter()
                    .encode(
                            payload,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Not drawable as QR: " + payload.length() + " characters", tooLong);
        }
    }
}
