package city.loket.backend.calling;

import city.loket.backend.office.Counter;
import city.loket.backend.office.Counters;
import city.loket.backend.platform.Actor;
import city.loket.backend.staff.StaffMembers;
import city.loket.backend.visit.Verb;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitRecords;
import city.loket.backend.visit.VisitRecords.Happened;
import city.loket.backend.visit.VisitStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of a visit so far, by the names that colleagues use. */
@Component
public class Past {

    private final VisitRecords records;
    private final StaffMembers members;
    private final Counters counters;

    Past(VisitRecords records, StaffMembers members, Counters counters) {
        this.records = records;
        this.members = members;
        this.counters = counters;
    }

    /** The latest first. */
    public List<Line> of(Visit visit) {
        var places = counters.of(visit.office()).stream().collect(Collectors.toMap(Counter::id, Counter::name));
        var names = new HashMap<Long, String>();
        return records.of(visit).stream()
                .map(happened -> Line.of(
                        happened,
                        staff -> names.computeIfAbsent(staff, members::nameOf),
                        happened.counter() == null ? null : places.get(happened.counter())))
                .toList();
    }

    /**
     * One thing that happened.
     *
     * @param state the visit's afterwards
     * @param name of the member of staff; {@code null} when it was nobody of the staff
     * @param counter where the visit was afterwards; {@code null} when at none
     */
    public record Line(
            Instant at,
            Verb verb,
            VisitStatus state,
            By by,
            @Nullable String name,
            @Nullable String counter,
            @Nullable String detail) {

        private static Line of(Happened happened, LongFunction<String> nameOf, @Nullable String counter) {
            var name = happened.actor() instanceof Actor.Staff staff ? nameOf.apply(staff.id()) : null;
            var by = By.of(happened.actor());
            return new Line(happened.at(), happened.verb(), happened.state(), by, name, counter, happened.detail());
        }
    }

    /** Who did it. */
    public enum By {
        VISITOR,
        STAFF,
        DEVICE,
        CLOCK;

        static By of(Actor actor) {
            return switch (actor) {
                case Actor.Visitor _ -> VISITOR;
                case Actor.Staff _ -> STAFF;
                case Actor.Device _ -> DEVICE;
                case Actor.Clock _ -> CLOCK;
            };
        }
    }
}
