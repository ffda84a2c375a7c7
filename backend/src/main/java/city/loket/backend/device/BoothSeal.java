package city.loket.backend.device;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a booth's message: HMAC-SHA256 in hexadecimal over the time as it is written, a line feed, and the body. */
record BoothSeal(String key) {

    private static final String ALGORITHM = "HmacSHA256";

    String of(String time, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((time + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes as long for a wrong signature as for a right one. */
    boolean fits(String signature, String time, byte[] body) {
        return MessageDigest.isEqual(
                of(time, body).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }
}
