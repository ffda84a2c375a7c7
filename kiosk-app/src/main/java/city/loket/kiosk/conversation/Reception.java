package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Appointment;
import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.backend.BackendRefusal;
import city.loket.kiosk.backend.CodeAnswer;
import city.loket.kiosk.backend.CodeAnswer.AlreadyHere;
import city.loket.kiosk.backend.CodeAnswer.Welcome;
import city.loket.kiosk.backend.PaperFate;
import city.loket.kiosk.backend.Photo;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.conversation.AskingPhoto.BoothClosed;
import city.loket.kiosk.conversation.AskingPhoto.Missing;
import city.loket.kiosk.conversation.AskingPhoto.PhotoImpossible;
import city.loket.kiosk.conversation.AskingPhoto.PhotoNow;
import city.loket.kiosk.conversation.AskingPhoto.PhotoQuestion;
import city.loket.kiosk.conversation.AskingPhoto.StripUsed;
import city.loket.kiosk.conversation.Choosing.Aim;
import city.loket.kiosk.conversation.Choosing.Groups;
import city.loket.kiosk.conversation.Choosing.Services;
import city.loket.kiosk.conversation.Step.InQueue;
import city.loket.kiosk.conversation.Step.NotNow;
import city.loket.kiosk.conversation.Step.PrintingSlip;
import city.loket.kiosk.conversation.Step.PrintingTicket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

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

    /** Where a code leads a visitor who scanned these strips of the booth before; {@code command} is the id of the command that it may need. */
    Step follow(CodeAnswer answer, List<String> strips, UUID command, Visitor visitor) {
        return switch (answer) {
            case Welcome(var appointment) -> welcome(appointment, strips, command, visitor);
            case AlreadyHere(var visit) -> goOn(visit, strips, command);
            case CodeAnswer.TooEarly early -> new NotNow(early);
            case CodeAnswer.TooLate late -> new NotNow(late);
            case CodeAnswer.WrongDay wrong -> new NotNow(wrong);
            case CodeAnswer.Cancelled cancelled -> new NotNow(cancelled);
            case CodeAnswer.WrongOffice elsewhere -> new NotNow(elsewhere);
            case CodeAnswer.Over over -> new NotNow(over);
            case CodeAnswer.Unknown unknown -> new NotNow(unknown);
        };
    }

    private Step welcome(Appointment appointment, List<String> strips, UUID command, Visitor visitor) {
        var party = new Party(facts.service(appointment.service()), appointment);
        var question = new PhotoQuestion(party, party.photoRows(), command);
        strips.forEach(question.rows()::strip);
        if (question.rows().complete()) {
            return arrive(question, visitor);
        }
        facts.refreshOffice();
        return question;
    }

    private Step goOn(Visit visit, List<String> strips, UUID command) {
        return switch (visit.state()) {
            case AT_BOOTH -> strips(visit, strips, command);
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

    Step arrive(PhotoQuestion answered, Visitor visitor) {
        return unlessRefused(answered, () -> {
            var visit = registered(answered, visitor);
            return switch (visit.state()) {
                case AT_BOOTH -> new PrintingSlip(visit, answered.rows().errands());
                case READY -> number(visit, answered.command());
                default -> numbered(visit);
            };
        });
    }

    private Visit registered(PhotoQuestion answered, Visitor visitor) {
        var command = Commands.arrival(answered.command(), answered.rows(), visitor.cannotWait());
        var arrival = answered.party().arrives(visitor, answered.rows(), sinceMillis(visitor.firstTouch()));
        return backend.arrive(command, arrival);
    }

    /** Each strip is of one of the persons who lack a photo; what the booth has told counts first. */
    Step strips(Visit visit, List<String> strips, UUID command) {
        var missing = visit.missing();
        var photos = IntStream.range(0, Math.min(strips.size(), missing.size()))
                .mapToObj(i -> Photo.strip(missing.get(i).person(), strips.get(i)))
                .toList();
        return photos(visit, photos, command);
    }

    /** Adds photos, and asks for the number once none is missing. */
    Step photos(Visit visit, List<Photo> photos, UUID command) {
        return unlessRefused(new PhotoNow(visit, command), () -> {
            var after = backend.photos(Commands.photos(command, photos), visit.id(), photos);
            return switch (after.state()) {
                case AT_BOOTH -> new PhotoNow(after, command);
                case READY -> number(after, command);
                default -> numbered(after);
            };
        });
    }

    private static Step unlessRefused(Missing asked, Supplier<Step> act) {
        try {
            return act.get();
        } catch (BackendRefusal refused) {
            return switch (refused.code()) {
                case "booth_closed" -> new PhotoImpossible(asked, new BoothClosed());
                case "photo_code_used" -> stripUsed(asked);
                default -> throw refused;
            };
        }
    }

    private static Step stripUsed(Missing asked) {
        if (asked instanceof PhotoQuestion question) {
            question.rows().forgetStrips();
        }
        return new StripUsed();
    }

    Step giveUp(PhotoQuestion answered, Visitor visitor) {
        answered.rows().allToTheDesk();
        return giveUp(registered(answered, visitor), answered.command());
    }

    Step giveUp(Visit visit, UUID command) {
        backend.leaveWithoutPhoto(Commands.leaving(command), visit.id());
        return new Step.GaveUp(facts.service(visit.service()));
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
