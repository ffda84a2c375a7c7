package city.loket.backend.visit;

import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.VisitState.Issuing;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What became of a ticket's paper (design §7). Whatever it was, the visitor ends up in the queue. */
@Component
public class Papers {

    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Visits visits;
    private final Overdue overdue;
    private final OfficeQueue queue;
    private final Movements movements;
    private final Commands commands;
    private final LoketClock clock;

    Papers(
            Visits visits,
            Overdue overdue,
            OfficeQueue queue,
            Movements movements,
            Commands commands,
            LoketClock clock) {
        this.visits = visits;
        this.overdue = overdue;
        this.queue = queue;
        this.movements = movements;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * The printer's answer. On paper: the visit waits. Otherwise it stays ISSUING until it is known what the visitor
     * holds. The report of a kiosk that no longer holds the ticket changes only what is known of the paper.
     *
     * @throws Refusal {@code wrong_state} when the visit has no number, or the job is another one than this kiosk's
     */
    public Visit printed(
            Office office, Actor.Device kiosk, VisitId id, String job, PaperFate fate, @Nullable String reason) {
        queue.lock(office.id());
        var visit = numbered(office, id);
        if (!(visit.state() instanceof Issuing issuing) || !issuing.heldBy(kiosk)) {
            return late(visit, kiosk, fate, reason);
        }
        if (!issuing.job().equals(job)) {
            throw Movements.wrongState(visit);
        }
        return fate.onPaper()
                ? queue(visit.onPaper(fate), issuing, kiosk, reason)
                : movements.save(visit.onPaper(fate), Verb.PAPER, kiosk, detail(fate, reason));
    }

    /** The visitor has the number, with or without paper; of a visit that this kiosk no longer holds only the paper is told. */
    public Visit known(Office office, Actor.Device kiosk, VisitId id, PaperFate fate) {
        queue.lock(office.id());
        var visit = numbered(office, id);
        return visit.state() instanceof Issuing issuing && issuing.heldBy(kiosk)
                ? queue(visit.onPaper(fate), issuing, kiosk, null)
                : late(visit, kiosk, fate, null);
    }

    /** While another kiosk prints the ticket, only paper that did come out is news. */
    private Visit late(Visit visit, Actor kiosk, PaperFate fate, @Nullable String reason) {
        var told = visit.state() instanceof Issuing && !fate.onPaper() ? visit : visit.onPaper(fate);
        return movements.save(told, Verb.PAPER, kiosk, detail(fate, reason));
    }

    private Visit numbered(Office office, VisitId id) {
        var visit = visits.get(office.id(), id);
        if (visit.number() == null) {
            throw Movements.wrongState(visit);
        }
        return visit;
    }

    private Visit queue(Visit visit, Issuing issuing, Actor actor, @Nullable String reason) {
        var fate = Objects.requireNonNull(visit.paper());
        return movements.save(visit.in(issuing.queue(clock.instant())), Verb.QUEUE, actor, detail(fate, reason));
    }

    /**
     * Says that a kiosk is still busy with the ticket.
     *
     * @throws Refusal {@code wrong_state} when it is no longer on its way at this kiosk
     */
    public void renew(Office office, Actor.Device kiosk, VisitId id) {
        if (!visits.renew(id, office.id(), kiosk, clock.instant())) {
            throw Movements.wrongState(visits.get(office.id(), id));
        }
    }

    private static String detail(PaperFate fate, @Nullable String reason) {
        var text = reason == null ? fate.name() : fate + ": " + reason;
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    /** Nobody is lost: a ticket whose kiosk fell silent waits all the same, marked unconfirmed. */
    @Scheduled(fixedDelay = 2_000)
    void takeOverFromSilentKiosks() {
        overdue.silent(clock.instant(), SILENCE).forEach(this::takeOver);
    }

    private void takeOver(Visit silent) {
        commands.retried(() -> {
            queue.lock(silent.office());
            var visit = visits.get(silent.office(), silent.id());
            return visit.state() instanceof Issuing issuing
                            && issuing.renewedAt().isBefore(clock.instant().minus(SILENCE))
                    ? queue(visit.onPaper(PaperFate.UNCONFIRMED), issuing, new Actor.Clock(), null)
                    : visit;
        });
    }
}
