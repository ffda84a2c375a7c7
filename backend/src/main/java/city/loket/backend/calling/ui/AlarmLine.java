package city.loket.backend.calling.ui;

import city.loket.backend.calling.Emergency;
import city.loket.backend.calling.Emergency.Colleague;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** A colleague in need: where, since when, who is coming, and what one can do about it. */
final class AlarmLine extends Div {

    private final Speech speech;
    private final Span where = new Span();
    private final Span coming = new Span();
    private final PressButton come;
    private final OverButtons over;

    AlarmLine(Speech speech, Emergency emergency, AlarmLayer.Pressed pressed) {
        this.speech = speech;
        come = new PressButton("alarm-come", speech.say("alarm.come"), "small", "strong")
                .on(event -> pressed.come(emergency.id(), event));
        over = new OverButtons(speech, (outcome, event) -> pressed.close(emergency.id(), outcome, event));
        where.addClassName("where");
        addClassName("alarm");
        getElement()
                .setAttribute("role", "alert")
                .setAttribute("data-test", "alarm")
                .setAttribute("data-alarm", String.valueOf(emergency.id()));
        where.setText(where(emergency));
        add(where, coming, come, over);
    }

    private String where(Emergency emergency) {
        var at = speech.time(emergency.raisedAt());
        return emergency.counterName() == null
                ? speech.say("alarm.somewhere", emergency.name(), at)
                : speech.say("alarm.at", emergency.counterName(), emergency.name(), at);
    }

    /** @param reader who looks at this screen */
    void show(Emergency emergency, long reader) {
        var names = emergency.coming().stream().map(Colleague::name).collect(Collectors.joining(", "));
        coming.setText(names.isEmpty() ? speech.say("alarm.nobody") : speech.say("alarm.coming", names));
        come.setVisible(emergency.coming().stream().noneMatch(one -> one.staff() == reader));
    }
}
