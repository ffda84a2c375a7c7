package city.loket.backend.calling.ui;

import city.loket.backend.calling.Occupant;
import city.loket.backend.office.Counter;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A counter to choose, and who sits there. Where somebody else sits it is asked for. */
final class CounterButton extends Div {

    private final Speech speech;
    private final Counter counter;
    private final PressButton button;
    private final Span who = new Span();
    private final Span pause = new Span();

    CounterButton(Speech speech, Counter counter, ComponentEventListener<PressEvent> open) {
        this.speech = speech;
        this.counter = counter;
        button = new PressButton("counter-" + counter.name(), counter.name(), "counter").on(open);
        button.getElement()
                .setAttribute("aria-label", speech.say("counter", counter.name()))
                .setAttribute("aria-describedby", "who-" + counter.id().value());
        who.setId("who-" + counter.id().value());
        who.addClassName("who");
        pause.addClassName("pause");
        add(button, who, pause);
    }

    Counter counter() {
        return counter;
    }

    /** @param occupant {@code null} where nobody sits */
    void show(@Nullable Occupant occupant, boolean me) {
        button.offer(null);
        button.setClassName("taken", occupant != null && !me);
        button.setClassName("mine", me);
        who.setText(occupant == null ? speech.say("choose.free") : me ? speech.say("choose.mine") : occupant.name());
        pause.setText(
                occupant == null || occupant.breakSince() == null
                        ? ""
                        : speech.say("break.since", speech.time(occupant.breakSince())));
    }
}
