package city.loket.backend.outlook;

import city.loket.backend.appointment.Agenda;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.calling.CounterSession;
import city.loket.backend.calling.CounterSessions;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.OfficeQueue;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState;
import city.loket.backend.visit.VisitStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what offices look like. */
@Component
class Halls {

    /** Whoever is parked stays at a counter that takes others meanwhile. */
    private static final VisitStatus[] SEEN = {
        VisitStatus.AT_BOOTH,
        VisitStatus.READY,
        VisitStatus.ISSUING,
        VisitStatus.WAITING,
        VisitStatus.CALLED,
        VisitStatus.SERVING
    };

    /** Whoever is expected later than that changes nothing that is told now. */
    private static final Duration LOOKS_AHEAD = Duration.ofHours(3);

    /** Longer than any check-in window after the agreed time. */
    private static final Duration MAY_STILL_COME = Duration.ofMinutes(15);

    private final Offices offices;
    private final Services services;
    private final Agenda agenda;
    private final Building building;
    private final OfficeQueue queue;
    private final CounterSessions sessions;
    private final Occupations occupations;
    private final Attendances attendances;
    private final LoketClock clock;

    Halls(
            Offices offices,
            Services services,
            Agenda agenda,
            Building building,
            OfficeQueue queue,
            CounterSessions sessions,
            Occupations occupations,
            Attendances attendances,
            LoketClock clock) {
        this.offices = offices;
        this.services = services;
        this.agenda = agenda;
        this.building = building;
        this.queue = queue;
        this.sessions = sessions;
        this.occupations = occupations;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** Version and everything else from one snapshot, hence the isolation. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Hall read(OfficeId id) {
        var version = queue.version(id);
        var now = clock.instant();
        var works = new Works(id, services, Pace.of(occupations.of(id)));
        var here = building.in(id, SEEN);
        var counters = sessions.working(id).stream()
                .map(session -> counter(session, here, works, now))
                .toList();
        var perPhoto = offices.get(id).perPhoto();
        var present = here.stream()
                .filter(visit -> visit.counter().isEmpty())
                .map(visit -> present(visit, works.of(visit), now, perPhoto));
        return new Hall(
                version,
                now,
                counters,
                Stream.concat(present, expected(id, works, now)).toList());
    }

    private static OpenCounter counter(CounterSession session, List<Visit> here, Works works, Instant now) {
        return here.stream()
                .filter(visit -> visit.atHand(session.counter()))
                .findFirst()
                .map(visit ->
                        works.of(visit).after(Duration.between(visit.state().since(), now)))
                .map(left -> OpenCounter.busy(session.counter(), session.services(), now, left))
                .orElseGet(() -> OpenCounter.free(session.counter(), session.services(), now));
    }

    private static Party present(Visit visit, Work work, Instant now, Duration perPhoto) {
        var rank = new Rank(visit.dueAt(), visit.id().value());
        return switch (visit.status()) {
            case AT_BOOTH ->
                new Party(rank, wanted(visit), now.plus(perPhoto.multipliedBy(visit.photosMissing())), work, false);
            case READY -> new Party(rank, wanted(visit), now.plus(perPhoto), work, false);
            default -> new Party(rank, wanted(visit), now, work, true);
        };
    }

    private static Wanted wanted(Visit visit) {
        return visit.state() instanceof VisitState.Waiting waiting && waiting.only() != null
                ? new Wanted.OneAlone(waiting.only())
                : new Wanted.AnyThatHandles(visit.service());
    }

    private Stream<Party> expected(OfficeId id, Works works, Instant now) {
        var attendance = attendances.of(id);
        return agenda.expected(id, now.minus(MAY_STILL_COME), now.plus(LOOKS_AHEAD)).stream()
                .map(appointment -> expected(appointment, works, attendance, now));
    }

    private static Party expected(Appointment appointment, Works works, Attendance attendance, Instant now) {
        var starts = appointment.startsAt();
        return new Party(
                Rank.ofNewcomer(starts),
                new Wanted.AnyThatHandles(appointment.service()),
                attendance.arrival(starts, now),
                works.of(appointment).withChance(attendance.chance(starts, now)),
                false);
    }
}
