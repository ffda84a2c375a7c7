package city.loket.backend.device;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an office's photo booths are, one person in each at a time. An office that names none has one that nobody hears: it works.
 *
 * @param perPhoto how long one person takes: measured, or the office's own figure
 */
public record BoothState(List<Booth> booths, Duration perPhoto) {

    public BoothState {
        booths = List.copyOf(booths);
    }

    public boolean working() {
        return inService() > 0;
    }

    /** Since when none works; empty while one does. */
    public Optional<Instant> outOfOrderSince() {
        return working()
                ? Optional.empty()
                : booths.stream()
                        .flatMap(booth -> booth.outOfOrderSince().stream())
                        .max(Instant::compareTo);
    }

    /** Until so many persons have their photos; empty while no booth works. */
    public Optional<Duration> until(int persons) {
        return working() ? Optional.of(perPhoto.multipliedBy(persons).dividedBy(inService())) : Optional.empty();
    }

    private long inService() {
        return booths.isEmpty() ? 1 : booths.stream().filter(Booth::works).count();
    }
}
