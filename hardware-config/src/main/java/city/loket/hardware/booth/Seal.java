package city.loket.hardware.booth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what a booth sends over a network: HMAC-SHA256 in hexadecimal over the time as it is written, a line feed, and the body. */
public final class Seal {

    /** The fewest characters of a key. */
    public static final int SHORTEST_KEY = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public Seal(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @param time in seconds since 1970, as text */
    public String of(String time, byte[] body) {
        return HexFormat.of().formatHex(sign(time, body));
    }

    /** Takes as long for a wrong signature as for a right one. */
    boolean fits(String signature, String time, byte[] body) {
        var right = of(time, body).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] sign(String time, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((time + "\n").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
