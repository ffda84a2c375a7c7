package city.loket.backend.calling.reception;

import city.loket.backend.calling.Past;
import city.loket.backend.visit.Estimate;
import city.loket.backend.visit.PhotoRow;
import city.loket.backend.visit.Visit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that reception sees of one visitor.
 *
 * @param appointmentAt {@code null} for a walk-in
 * @param outlook of who waits; {@code null} for everybody else
 */
record Card(
        Presence who,
        @Nullable Instant appointmentAt,
        List<PhotoRow> photos,
        @Nullable Estimate outlook,
        List<Past.Line> past,
        Instant now) {

    Visit visit() {
        return who.visit();
    }
}
