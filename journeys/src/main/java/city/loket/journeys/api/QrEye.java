package city.loket.journeys.api;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reads a QR code with a camera's eyes: from a picture, not from what drew it. */
public final class QrEye {

    private QrEye() {}

    /**
     * @param picture a PNG
     * @throws IllegalStateException when there is no QR code on it, or an unreadable one
     */
    public static String read(byte[] picture) {
        try {
            var seen = ImageIO.read(new ByteArrayInputStream(picture));
            return new QRCodeReader()
                    .decode(bitmap(seen), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException none) {
            throw new IllegalStateException("There is no QR code", none);
        } catch (ReaderException unreadable) {
            throw new IllegalStateException("The QR code cannot be read", unreadable);
        } catch (IOException noPicture) {
            throw new UncheckedIOException(noPicture);
        }
    }

    private static BinaryBitmap bitmap(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    }
}
