package city.loket.backend.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The only clock. It ticks in milliseconds, as the database does. Outside production it can be set and sped up; in
 * production it is the system's.
 */
public final class LoketClock implements InstantSource {

    private final InstantSource system;
    private volatile Drive drive;

    public LoketClock(InstantSource system) {
        this.system = system;
        this.drive = new Drive(system.instant(), system.instant(), 1);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(drive.at(system.instant()).toEpochMilli());
    }

    public double speed() {
        return drive.speed();
    }

    /** From now on it is {@code now}, and time passes {@code speed} times as fast as outside. */
    public void drive(Instant now, double speed) {
        if (!(speed >= 0 && speed <= 10_000)) {
            throw new IllegalArgumentException("speed must be from 0 to 10000, not " + speed);
        }
        drive = new Drive(system.instant(), now, speed);
    }

    private record Drive(Instant outside, Instant inside, double speed) {
        Instant at(Instant outsideNow) {
            var passed = Duration.between(outside, outsideNow);
            return speed == 1 ? inside.plus(passed) : inside.plusNanos((long) (passed.toNanos() * speed));
        }
    }
}
