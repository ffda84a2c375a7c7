package city.loket.kiosk.printing;

import city.loket.hardware.printer.JobToken;
import java.security.SecureRandom;

/** Tokens of jobs to which the backend gave none. */
final class JobTokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private JobTokens() {}

    static JobToken any() {
        return new JobToken("%04d".formatted(RANDOM.nextInt(10_000)));
    }
}
