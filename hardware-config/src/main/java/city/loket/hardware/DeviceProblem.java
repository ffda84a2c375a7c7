package city.loket.hardware;

/** What is wrong at one place of the device file, and the way out. {@code line} counts from 1. */
public record DeviceProblem(String file, int line, String field, String words) {

    @Override
    public String toString() {
        return "%s:%d %s: %s".formatted(file, line, field, words);
    }
}
