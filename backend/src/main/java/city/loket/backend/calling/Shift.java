package city.loket.backend.calling;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Counters;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.staff.Skills;
import city.loket.backend.visit.OfficeQueue;
import city.loket.backend.visit.VisitState.Called;
import city.loket.backend.visit.VisitState.Serving;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opening, pausing and closing a counter. Each verb runs in the caller's transaction, takes the queue's lock and is on record. */
@Component
public class Shift {

    private final CounterSessions sessions;
    private final CounterRecords records;
    private final Counters counters;
    private final Services services;
    private final Skills skills;
    private final OfficeQueue queue;
    private final Desk desk;
    private final Parking parking;
    private final LoketClock clock;

    Shift(
            CounterSessions sessions,
            CounterRecords records,
            Counters counters,
            Services services,
            Skills skills,
            OfficeQueue queue,
            Desk desk,
            Parking parking,
            LoketClock clock) {
        this.sessions = sessions;
        this.records = records;
        this.counters = counters;
        this.services = services;
        this.skills = skills;
        this.queue = queue;
        this.desk = desk;
        this.parking = parking;
        this.clock = clock;
    }

    /**
     * Opens a counter for somebody; whoever opens the counter where they already are gets a session with these services.
     *
     * @param codes the services to handle; empty means what they serve, and others than those are on record
     * @param move whether another counter of theirs is closed first, as by {@link #close}
     * @throws Refusal {@code unknown_counter}, {@code unknown_service}, {@code counter_taken}, {@code counter_elsewhere}
     *     unless they move, {@code counter_busy} while somebody is served at the counter they would leave
     */
    public CounterSession open(SignedInStaff staff, CounterId counter, Collection<String> codes, boolean move) {
        return open(new OfficeId(staff.office()), staff.staffId(), counter, codes, move);
    }

    CounterSession open(OfficeId office, long staff, CounterId counter, Collection<String> codes, boolean move) {
        queue.lock(office);
        if (counters.of(office).stream().noneMatch(known -> known.id().equals(counter))) {
            throw new Refusal(Refusal.Code.UNKNOWN_COUNTER, "No counter " + counter.value() + " here");
        }
        sessions.of(staff).ifPresent(present -> leave(present, counter, move));
        var usual = skills.of(office, staff);
        var handled = codes.isEmpty() ? usual : ids(office, codes);
        var session = sessions.open(office, counter, staff, handled);
        records.add(session, CounterVerb.OPEN, session.by(), unusual(session, usual));
        return session;
    }

    private void leave(CounterSession present, CounterId counter, boolean move) {
        if (present.counter().equals(counter)) {
            sessions.close(present);
        } else if (move) {
            close(present);
        } else {
            throw new Refusal(
                    Refusal.Code.COUNTER_ELSEWHERE,
                    "You are at counter " + present.counter().value(),
                    Map.of("counter", present.counter().value()));
        }
    }

    private Set<ServiceId> ids(OfficeId office, Collection<String> codes) {
        return codes.stream().map(code -> services.served(office, code).id()).collect(Collectors.toSet());
    }

    /** @throws Refusal {@code unknown_service} */
    void check(OfficeId office, Collection<String> codes) {
        ids(office, codes);
    }

    /** Whether they serve somebody at a counter now. */
    boolean isServing(long staff) {
        return sessions.of(staff)
                .flatMap(session -> desk.atHand(session.counter()))
                .filter(visit -> visit.state() instanceof Serving)
                .isPresent();
    }

    /** @throws Refusal {@code counter_busy} */
    void refuseIfServing(long staff) {
        if (isServing(staff)) {
            throw busy();
        }
    }

    /** The services beyond those that they serve as a rule; {@code null} when there are none. */
    private @Nullable String unusual(CounterSession session, Set<ServiceId> usual) {
        var codes = session.services().stream()
                .filter(id -> !usual.contains(id))
                .map(id -> "+" + services.get(session.office(), id).code())
                .sorted()
                .toList();
        return codes.isEmpty() ? null : String.join(", ", codes);
    }

    /**
     * Closes the counter; whoever was called or parked there waits again at the old place.
     *
     * @throws Refusal {@code counter_busy} while somebody is being served there
     */
    public void close(CounterSession session) {
        queue.lock(session.office());
        desk.atHand(session.counter()).ifPresent(visit -> {
            if (!(visit.state() instanceof Called)) {
                throw busy();
            }
            desk.putBack(session, visit.id());
        });
        parking.at(session).forEach(visit -> parking.returnToQueue(session, visit.id()));
        sessions.close(session);
        records.add(session, CounterVerb.CLOSE, session.by(), null);
    }

    /**
     * From now on nobody is called here. Asked again, it changes nothing.
     *
     * @throws Refusal {@code counter_busy} while a visitor is called or served here
     */
    public CounterSession beginBreak(CounterSession session) {
        queue.lock(session.office());
        if (desk.atHand(session.counter()).isPresent()) {
            throw busy();
        }
        return session.onBreak() ? session : turn(session, CounterVerb.BREAK, clock.instant());
    }

    /** The break is over. Asked again, it changes nothing. */
    public CounterSession goOn(CounterSession session) {
        queue.lock(session.office());
        return session.onBreak() ? turn(session, CounterVerb.GO_ON, null) : session;
    }

    private CounterSession turn(CounterSession session, CounterVerb verb, @Nullable Instant breakSince) {
        sessions.setBreak(session, breakSince);
        records.add(session, verb, session.by(), null);
        return session.with(breakSince);
    }

    private static Refusal busy() {
        return new Refusal(Refusal.Code.COUNTER_BUSY, "A visitor is at this counter");
    }

    /**
     * For a verb: under the queue's lock, so that the session is still as it is read here when the verb acts.
     *
     * @throws Refusal {@code no_counter_session} when this person has opened no counter
     */
    public CounterSession current(SignedInStaff staff) {
        queue.lock(new OfficeId(staff.office()));
        return sessions.current(staff);
    }
}
