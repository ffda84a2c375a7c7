package city.loket.journeys.town;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What devices and demo staff of one town prove themselves with. */
record Secrets(String kioskToken, String otherKioskToken, String displayToken, String password) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets fresh() {
        return new Secrets(random(), random(), random(), random());
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
