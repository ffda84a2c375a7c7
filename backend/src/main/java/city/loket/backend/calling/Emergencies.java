package city.loket.backend.calling;

import city.loket.backend.calling.Emergency.Outcome;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.OfficeQueue;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Calling colleagues for help without a sound and without a sign for visitors. Each verb runs in the caller's transaction, takes the
 * queue's lock, so that all screens of the office hear of it at once, and is on record.
 */
@Component
public class Emergencies {

    private final EmergencyTable table;
    private final CounterSessions sessions;
    private final CounterRecords records;
    private final OfficeQueue queue;

    Emergencies(EmergencyTable table, CounterSessions sessions, CounterRecords records, OfficeQueue queue) {
        this.table = table;
        this.sessions = sessions;
        this.records = records;
        this.queue = queue;
    }

    /** Those of the office that are not over, the oldest first. */
    public List<Emergency> open(OfficeId office) {
        return table.open(office);
    }

    /** Calls for help where this person sits. Called again before it is over, it is the same one. */
    public Emergency raise(SignedInStaff staff) {
        var office = locked(staff);
        return of(office, staff).orElseGet(() -> {
            var counter =
                    sessions.of(staff.staffId()).map(CounterSession::counter).orElse(null);
            table.add(office, counter, staff.staffId());
            records.add(office, counter, CounterVerb.EMERGENCY, staff.actor(), null);
            return of(office, staff).orElseThrow();
        });
    }

    /**
     * Somebody is on the way; the one in need sees the name. Said twice, or after it is over, it changes nothing.
     *
     * @throws Refusal {@code unknown_emergency}
     */
    public void come(SignedInStaff helper, long id) {
        var office = locked(helper);
        find(office, id)
                .filter(emergency -> emergency.staff() != helper.staffId())
                .filter(emergency -> emergency.coming().stream().noneMatch(one -> one.staff() == helper.staffId()))
                .ifPresent(emergency -> {
                    table.addComing(emergency, helper.staffId());
                    records.add(office, emergency.counter(), CounterVerb.COMING, helper.actor(), emergency.name());
                });
    }

    /**
     * It is over. The first word counts.
     *
     * @throws Refusal {@code unknown_emergency}
     */
    public void close(SignedInStaff by, long id, Outcome outcome) {
        var office = locked(by);
        find(office, id).ifPresent(emergency -> {
            table.close(emergency, outcome, by.staffId());
            records.add(office, emergency.counter(), CounterVerb.EMERGENCY_OVER, by.actor(), outcome.name());
        });
    }

    private OfficeId locked(SignedInStaff staff) {
        var office = new OfficeId(staff.office());
        queue.lock(office);
        return office;
    }

    private Optional<Emergency> of(OfficeId office, SignedInStaff staff) {
        return table.open(office).stream()
                .filter(emergency -> emergency.staff() == staff.staffId())
                .findFirst();
    }

    /** Empty when it is over. */
    private Optional<Emergency> find(OfficeId office, long id) {
        if (!table.isKnown(office, id)) {
            throw new Refusal(Refusal.Code.UNKNOWN_EMERGENCY, "No emergency " + id + " here");
        }
        return table.open(office).stream()
                .filter(emergency -> emergency.id() == id)
                .findFirst();
    }
}
