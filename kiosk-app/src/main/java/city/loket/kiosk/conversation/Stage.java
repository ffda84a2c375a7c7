package city.loket.kiosk.conversation;

import city.loket.kiosk.background.Timers;
import city.loket.kiosk.conversation.Step.Question;
import city.loket.kiosk.conversation.Step.Start;
import city.loket.kiosk.conversation.Step.Working;
import city.loket.kiosk.printing.Outlet;
import city.loket.kiosk.words.Language;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The scene and how it changes. Every change is told to the one who watches, in order; verbs that come too late for the step
 * they were meant for do nothing.
 */
final class Stage {

    private final InstantSource clock;
    private final Patience patience;
    private final Supplier<Outlet> outlet;
    private final Consumer<Scene> audience;
    private final Deque<Step> before = new ArrayDeque<>();
    private Step step = new Start();
    private @Nullable Language chosen;
    private Language houseLanguage = Language.NL;
    private Instant firstTouch = Instant.EPOCH;
    private Instant lastTouch = Instant.EPOCH;
    private boolean cannotWait;
    private int secondsLeft;

    Stage(
            InstantSource clock,
            Timers timers,
            Pauses pauses,
            Supplier<Outlet> outlet,
            Consumer<Scene> audience,
            Consumer<Step> impatience) {
        this.clock = clock;
        this.outlet = outlet;
        this.audience = audience;
        this.patience = new Patience(timers, pauses, this::warn, () -> impatience.accept(step()));
    }

    synchronized Step step() {
        return step;
    }

    /** Empty when another kind is shown. */
    <S extends Step> Optional<S> step(Class<S> kind) {
        return Optional.of(step()).filter(kind::isInstance).map(kind::cast);
    }

    synchronized Scene scene() {
        return new Scene(step, language(), secondsLeft, outlet.get());
    }

    synchronized Language language() {
        return chosen == null ? houseLanguage : chosen;
    }

    synchronized boolean languageChosen() {
        return chosen != null;
    }

    synchronized void speak(Language language) {
        chosen = language;
    }

    /** What is spoken before anybody chose. */
    synchronized void speakAtStart(Language language) {
        houseLanguage = language;
    }

    synchronized Visitor visitor() {
        return new Visitor(language(), firstTouch, cannotWait);
    }

    synchronized void cannotWait(boolean said) {
        cannotWait = said;
    }

    synchronized Instant lastTouch() {
        return lastTouch;
    }

    synchronized void touched() {
        lastTouch = clock.instant();
        if (step instanceof Start) {
            firstTouch = lastTouch;
        }
        var warned = secondsLeft > 0;
        secondsLeft = 0;
        if (!(step instanceof Step.Away)) {
            patience.begin(step);
        }
        if (warned) {
            tell();
        }
    }

    /** The scene as it is now. */
    synchronized void tell() {
        audience.accept(scene());
    }

    /** Shows the next step if {@code kind} is shown now. */
    synchronized <S extends Step> void from(Class<S> kind, Function<S, Step> next) {
        if (kind.isInstance(step)) {
            go(next.apply(kind.cast(step)));
        }
    }

    /** Shows the next step if this very one is still shown: the same question may come again in another place. */
    synchronized <S extends Step> void from(S here, Function<S, Step> next) {
        if (step == here) {
            go(next.apply(here));
        }
    }

    /** Goes on to {@code next}; {@link #back} returns here if this is a question. */
    synchronized void go(Step next) {
        if (step instanceof Question) {
            before.push(step);
        }
        show(next);
    }

    synchronized void back() {
        if (step instanceof Question) {
            show(before.isEmpty() ? new Start() : before.pop());
        }
    }

    /** Leaves the step, if it is of this kind, to work on what follows; empty when there is nothing to be done (again). */
    synchronized <S extends Step> Optional<S> begin(Class<S> kind) {
        if (!kind.isInstance(step)) {
            return Optional.empty();
        }
        var left = kind.cast(step);
        go(new Working());
        return Optional.of(left);
    }

    /** The same for this very step. */
    synchronized boolean begin(Step here) {
        if (step != here) {
            return false;
        }
        go(new Working());
        return true;
    }

    synchronized void show(Step next) {
        if (next instanceof Start) {
            before.clear();
            chosen = null;
            cannotWait = false;
        }
        step = next;
        secondsLeft = 0;
        patience.begin(next);
        tell();
    }

    private synchronized void warn(int seconds) {
        secondsLeft = seconds;
        tell();
    }
}
