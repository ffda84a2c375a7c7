package city.loket.backend.calling.ui;

import city.loket.backend.calling.Occupant;
import city.loket.backend.calling.Takeover;
import city.loket.backend.office.Counter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes of a question for a counter: how long the colleague still has, or what they answered. */
final class TakeoverNote extends Div {

    private final Speech speech;
    private final boolean mayTake;
    private final Hall.Pressed pressed;
    private final Span text = new Span();
    private final Countdown left = new Countdown();
    private final Div further = new Div();

    TakeoverNote(Speech speech, boolean mayTake, Hall.Pressed pressed) {
        this.speech = speech;
        this.mayTake = mayTake;
        this.pressed = pressed;
        addClassNames("message", "said", "takeover");
        getElement().setAttribute("role", "status").setAttribute("data-test", "takeover");
        add(text, left, further);
        setVisible(false);
    }

    /** @param occupant who sits there now; {@code null} for nobody */
    void show(Takeover takeover, Counter counter, @Nullable Occupant occupant, Instant now) {
        setVisible(true);
        var name = occupant == null ? "" : occupant.name();
        var outcome = takeover.outcome();
        left.setVisible(outcome == null);
        further.removeAll();
        text.setText(speech.say(key(outcome), name, counter.name()));
        if (outcome == null) {
            left.show(takeover.until(), now);
        } else if (outcome == Takeover.Outcome.LAPSED) {
            further.add(mayTake ? take(counter) : new Span(speech.say("takeover.supervisor")));
        }
    }

    private static String key(Takeover.@Nullable Outcome outcome) {
        return "takeover." + (outcome == null ? "open" : Text.of(outcome));
    }

    private PressButton take(Counter counter) {
        return new PressButton("take-over", speech.say("takeover.now"), "small", "strong")
                .on(event -> pressed.takeOver(counter, event));
    }
}
