package city.loket.backend.visit;

import city.loket.backend.device.BoothId;
import city.loket.backend.device.Booths;
import city.loket.backend.office.Office;
import city.loket.backend.platform.LoketClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What booths tell: one person's photo was taken. Runs in the caller's transaction. */
@Component
public class BoothSignals {

    private final Building building;
    private final BoothCredits credits;
    private final Booths booths;
    private final LoketClock clock;

    BoothSignals(Building building, BoothCredits credits, Booths booths, LoketClock clock) {
        this.building = building;
        this.credits = credits;
        this.booths = booths;
        this.clock = clock;
    }

    /** Keeps the signal as a credit, and learns from it how long a photo takes. Never allocates a number. */
    public void taken(Office office, BoothId booth) {
        booths.photographed(office.id(), booth, took(office, booth));
        credits.signal(office.id(), booth);
    }

    /**
     * From when somebody waited for this booth and it was free: the arrival of the first person for whom no signal has come, or the booth's
     * last signal when that was later. Empty when nobody is known to be there.
     */
    private Optional<Duration> took(Office office, BoothId booth) {
        var begun = credits.unused(office.id());
        return building.in(office.id(), VisitStatus.AT_BOOTH).stream()
                .flatMap(visit ->
                        Collections.nCopies(visit.photosMissing(), visit.state().since()).stream())
                .sorted()
                .skip(begun)
                .findFirst()
                .map(start -> later(start, credits.lastSignal(office.id(), booth)))
                .map(start -> Duration.between(start, clock.instant()));
    }

    private static Instant later(Instant start, Optional<Instant> last) {
        return Stream.concat(Stream.of(start), last.stream())
                .max(Instant::compareTo)
                .orElse(start);
    }
}
