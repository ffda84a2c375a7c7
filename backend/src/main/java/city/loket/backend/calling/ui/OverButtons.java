package city.loket.backend.calling.ui;

import city.loket.backend.calling.Emergency.Outcome;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;

/** Says that an emergency is over; the first press asks how it ended. */
final class OverButtons extends Div {

    OverButtons(Speech speech, Pressed pressed) {
        addClassName("over");
        var outcomes = new Div();
        outcomes.addClassName("over");
        Stream.of(Outcome.values())
                .map(outcome -> new PressButton(
                                "alarm-" + Text.of(outcome), speech.say("alarm.over." + Text.of(outcome)), "small")
                        .on(event -> pressed.over(outcome, event)))
                .forEach(outcomes::add);
        outcomes.setVisible(false);
        var ask = new PressButton("alarm-over", speech.say("alarm.over"), "small")
                .on(event -> outcomes.setVisible(!outcomes.isVisible()));
        add(ask, outcomes);
    }

    /** How it ended. */
    interface Pressed {
        void over(Outcome outcome, PressEvent event);
    }
}
