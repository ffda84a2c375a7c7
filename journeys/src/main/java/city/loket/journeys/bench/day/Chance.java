package city.loket.journeys.bench.day;

import java.time.Duration;
import java.util.Random;

/** What looks random and is the same in every run. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    Duration between(int seconds, int most) {
        return Duration.ofSeconds(seconds + random.nextInt(most - seconds));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From minus to plus infinity, two of three within the deviation. */
    Duration around(Duration mean, Duration deviation) {
        return mean.plusSeconds(Math.round(random.nextGaussian() * deviation.toSeconds()));
    }

    /** Mostly shorter than the mean, sometimes much longer: lognormal. */
    Duration skewed(Duration mean, double variation) {
        double sigma = Math.sqrt(Math.log(1 + variation * variation));
        double factor = Math.exp(sigma * random.nextGaussian() - sigma * sigma / 2);
        return Duration.ofSeconds(Math.round(mean.toSeconds() * factor));
    }
}
