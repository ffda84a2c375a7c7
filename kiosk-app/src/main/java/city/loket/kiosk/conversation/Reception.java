package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Appointment;
import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.backend.CodeAnswer;
import city.loket.kiosk.backend.CodeAnswer.AlreadyHere;
import city.loket.kiosk.backend.CodeAnswer.Welcome;
import city.loket.kiosk.backend.PaperFate;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.conversation.Choosing.Aim;
import city.loket.kiosk.conversation.Choosing.Groups;
import city.loket.kiosk.conversation.Choosing.Services;
import city.loket.kiosk.conversation.Step.Errand;
import city.loket.kiosk.conversation.Step.InQueue;
import city.loket.kiosk.conversation.Step.NotNow;
import city.loket.kiosk.conversation.Step.PhotoNow;
import city.loket.kiosk.conversation.Step.PhotoQuestion;
import city.loket.kiosk.conversation.Step.PrintingSlip;
import city.loket.kiosk.conversation.Step.PrintingTicket;
import city.loket.kiosk.words.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;

/** Asks the backend and says which step follows from its answer. Every method may block. */
final class Reception {

    private static final Duration LONGEST_TALK = Duration.ofMinutes(10);

    private final Backend backend;
    private final OfficeFacts facts;
    private final InstantSource clock;

    Reception(Backend backend, OfficeFacts facts, InstantSource clock) {
        this.backend = backend;
        this.facts = facts;
        this.clock = clock;
    }

    CodeAnswer read(String code) {
        return backend.read(code);
    }

    /** All services, by groups where there are several. */
    Step offer(Aim aim) {
        var services = facts.refreshServices();
        var groups = ServiceGroup.of(services);
        return groups.size() > 1 ? new Groups(aim, groups) : new Services(aim, null, services);
    }

    /** Where a code leads; {@code command} is the id of the command that it may need. */
    Step follow(CodeAnswer answer, UUID command, Language language) {
        return switch (answer) {
            case Welcome(var appointment) -> welcome(appointment, command, language);
            case AlreadyHere(var visit) -> goOn(visit, command);
            case CodeAnswer.TooEarly early -> new NotNow(early);
            case CodeAnswer.TooLate late -> new NotNow(late);
            case CodeAnswer.WrongDay wrong -> new NotNow(wrong);
            case CodeAnswer.Cancelled cancelled -> new NotNow(cancelled);
            case CodeAnswer.WrongOffice elsewhere -> new NotNow(elsewhere);
            case CodeAnswer.Over over -> new NotNow(over);
            case CodeAnswer.Unknown unknown -> new NotNow(unknown);
        };
    }

    private Step welcome(Appointment appointment, UUID command, Language language) {
        var party = new Party(facts.service(appointment.service()), appointment);
        return party.service().needsOwnPhoto()
                ? new PhotoQuestion(party, command)
                : arrive(party, 0, command, language, clock.instant(), Errand.BOOTH);
    }

    private Step goOn(Visit visit, UUID command) {
        return switch (visit.state()) {
            case AT_BOOTH -> photos(visit, 0, command);
            case READY -> number(visit, command);
            case ISSUING -> goOnPrinting(visit, command);
            case WAITING, CALLED, SERVING, PARKED -> new InQueue(visit);
            case OTHER -> new NotNow(new CodeAnswer.Over());
        };
    }

    /** Under a new job when another kiosk could not print it; as a copy, unless nothing can have come out there. */
    private Step goOnPrinting(Visit visit, UUID command) {
        var now = backend.number(Commands.number(command), visit.id());
        return now.toPrint() && !Objects.equals(now.job(), visit.job())
                ? new PrintingTicket(now, visit.paper() != PaperFate.REFUSED)
                : new InQueue(now);
    }

    Step arrive(Party party, int ownPhotos, UUID command, Language language, Instant firstTouch, Errand errand) {
        var visit = backend.arrive(
                Commands.arrival(command, ownPhotos), party.arrives(language, ownPhotos, sinceMillis(firstTouch)));
        return switch (visit.state()) {
            case AT_BOOTH -> new PrintingSlip(visit, errand);
            case READY -> number(visit, command);
            default -> numbered(visit);
        };
    }

    /** Adds photos, and asks for the number once none is missing. */
    Step photos(Visit visit, int ownPhotos, UUID command) {
        var after = backend.photos(Commands.photos(command, ownPhotos), visit.id(), ownPhotos);
        return switch (after.state()) {
            case AT_BOOTH -> new PhotoNow(after, command);
            case READY -> number(after, command);
            default -> numbered(after);
        };
    }

    /** Registers the arrival all the same, so that its end and the reason are on record. */
    Step giveUp(Party party, UUID command, Language language, Instant firstTouch) {
        var visit = backend.arrive(Commands.arrival(command, 0), party.arrives(language, 0, sinceMillis(firstTouch)));
        return giveUp(visit, command);
    }

    Step giveUp(Visit visit, UUID command) {
        backend.leaveWithoutPhoto(Commands.leaving(command), visit.id());
        return new Step.GaveUp();
    }

    private Step number(Visit visit, UUID command) {
        return numbered(backend.number(Commands.number(command), visit.id()));
    }

    private static Step numbered(Visit visit) {
        return visit.toPrint() ? new PrintingTicket(visit, false) : new InQueue(visit);
    }

    private long sinceMillis(Instant firstTouch) {
        var since = Duration.between(firstTouch, clock.instant()).toMillis();
        return Math.clamp(since, 0, LONGEST_TALK.toMillis());
    }
}
