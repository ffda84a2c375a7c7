package city.loket.hardware.doctor;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Option;

/** Listening to a device until it told enough or the time is up. */
final class Hearing {

    @Option(names = "--count", defaultValue = "1", description = "end after so many (${DEFAULT-VALUE})")
    private int count;

    @Option(names = "--seconds", defaultValue = "60", description = "wait no longer (${DEFAULT-VALUE})")
    private int seconds;

    private final Semaphore heard = new Semaphore(0);

    void tell(String words, PrintWriter out) {
        out.println(words);
        out.flush();
        heard.release();
    }

    /** The exit code. */
    int listen(BooleanSupplier connected, String hint, PrintWriter out) throws InterruptedException {
        if (!Eye.until(connected, Duration.ofSeconds(seconds))) {
            out.println("It is not connected. 'doctor ports' lists what is.");
            return Doctor.ILL;
        }
        out.println(hint);
        out.flush();
        if (heard.tryAcquire(count, seconds, TimeUnit.SECONDS)) {
            return Doctor.WELL;
        }
        out.printf("Nothing more came in %d s.%n", seconds);
        return Doctor.ILL;
    }
}
