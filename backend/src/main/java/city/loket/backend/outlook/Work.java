package city.loket.backend.outlook;

import java.time.Duration;

/**
 * How long a counter will be busy with somebody.
 *
 * @param seconds on average
 * @param variance of the seconds, squared
 */
record Work(double seconds, double variance) {

    static final Work NONE = new Work(0, 0);

    /** @param variation standard deviation by mean */
    static Work of(Duration usual, double variation) {
        double seconds = usual.toMillis() / 1000.0;
        return new Work(seconds, Math.pow(variation * seconds, 2));
    }

    Duration duration() {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** What is left after so long. Whoever stays longer than usual needs half the usual time more, by the same reasoning at any moment. */
    Work after(Duration elapsed) {
        double left = Math.max(seconds - elapsed.toMillis() / 1000.0, seconds / 2);
        return new Work(left, variance * left / seconds);
    }

    /** When it comes about only with this chance. */
    Work withChance(double chance) {
        return new Work(seconds * chance, variance * chance + seconds * seconds * chance * (1 - chance));
    }
}
