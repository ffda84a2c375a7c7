package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.BackendRefusal;
import city.loket.kiosk.backend.BackendUnreachable;
import city.loket.kiosk.backend.CodeAnswer;
import city.loket.kiosk.backend.Known;
import city.loket.kiosk.conversation.Step.Away;
import city.loket.kiosk.conversation.Step.Choice;
import city.loket.kiosk.conversation.Step.Paperless;
import city.loket.kiosk.conversation.Step.PrintingSlip;
import city.loket.kiosk.conversation.Step.PrintingTicket;
import city.loket.kiosk.conversation.Step.Sorry;
import city.loket.kiosk.conversation.Step.Start;
import city.loket.kiosk.words.Language;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what must wait for backend or printer while the stage shows that the kiosk is at work. */
final class Backstage {

    private static final Logger log = LoggerFactory.getLogger(Backstage.class);

    private final Executor background;
    private final Stage stage;
    private final OfficeFacts facts;
    private final Reception reception;
    private final PrintRoom printRoom;
    private final InstantSource clock;

    Backstage(
            Executor background,
            Stage stage,
            OfficeFacts facts,
            Reception reception,
            PrintRoom printRoom,
            InstantSource clock) {
        this.background = background;
        this.stage = stage;
        this.facts = facts;
        this.reception = reception;
        this.printRoom = printRoom;
        this.clock = clock;
    }

    /** Does the work that {@code wish} makes of the step shown, if that is of this kind, and then shows what follows. */
    <S extends Step> void ask(Class<S> kind, Function<S, Supplier<Step>> wish) {
        stage.begin(kind).ifPresent(step -> work(wish.apply(step)));
    }

    /** Does the work if this very step is still shown, and then shows what follows. */
    void ask(Step here, Supplier<Step> work) {
        if (stage.begin(here)) {
            work(work);
        }
    }

    private void work(Supplier<Step> work) {
        var touch = clock.instant();
        background.execute(() -> stage.show(outcome(work, touch)));
    }

    /** @param strips of the booth, scanned before */
    Supplier<Step> following(String code, List<String> strips, UUID wish) {
        return () -> {
            var answer = reception.read(code);
            if (!stage.languageChosen()) {
                Language.tagged(languageOf(answer)).ifPresent(stage::speak);
            }
            return reception.follow(answer, strips, wish, stage.visitor());
        };
    }

    /** First words with the backend. */
    Step opening() {
        facts.refresh();
        facts.office().stream()
                .flatMap(office -> office.languages().stream())
                .flatMap(tag -> Language.tagged(tag).stream())
                .findFirst()
                .ifPresent(stage::speakAtStart);
        return new Start();
    }

    /** Learns what is new at the office, while the visitor reads. */
    void refresh() {
        background.execute(() -> {
            try {
                facts.refresh();
            } catch (BackendUnreachable away) {
                stage.from(Choice.class, choice -> new Away(Choice::new));
            } catch (BackendRefusal refused) {
                log.warn("The office's facts were refused: {}", refused.getMessage());
            }
        });
    }

    /** The step waited long enough. */
    void impatient(Step step) {
        switch (step) {
            case Away away -> background.execute(this::lookForBackend);
            case Paperless paperless -> {
                printRoom.known(paperless.visit(), Known.NO_TOUCH);
                stage.show(new Start());
            }
            default -> stage.show(new Start());
        }
    }

    private void lookForBackend() {
        try {
            var start = opening();
            stage.from(Away.class, away -> start);
        } catch (BackendUnreachable | BackendRefusal still) {
            log.debug("The backend is still away: {}", still.getMessage());
        }
    }

    private Step outcome(Supplier<Step> work, Instant touch) {
        try {
            return carriedOut(work.get(), touch);
        } catch (BackendUnreachable away) {
            log.warn("The backend is away: {}", away.getMessage());
            return new Away(work);
        } catch (BackendRefusal refused) {
            log.warn("The backend refused: {}", refused.getMessage());
            return new Sorry();
        } catch (RuntimeException fault) {
            log.error("A step of the conversation failed", fault);
            return new Sorry();
        }
    }

    private Step carriedOut(Step step, Instant touch) {
        return switch (step) {
            case PrintingTicket printing -> {
                stage.show(printing);
                yield printRoom.ticket(printing, stage.language(), touch);
            }
            case PrintingSlip printing -> {
                stage.show(printing);
                yield printRoom.slip(printing, stage.language());
            }
            case Step.PrintingAppointment printing -> {
                stage.show(printing);
                yield printRoom.appointment(printing, stage.language());
            }
            default -> step;
        };
    }

    private static @Nullable String languageOf(CodeAnswer answer) {
        return switch (answer) {
            case CodeAnswer.Reserved reserved -> reserved.appointment().language();
            case CodeAnswer.AlreadyHere(var visit) -> visit.language();
            case CodeAnswer.WrongOffice elsewhere -> null;
            case CodeAnswer.Over over -> null;
            case CodeAnswer.Unknown unknown -> null;
        };
    }
}
