package city.loket.backend.calling.ui;

import city.loket.backend.calling.Emergency;
import city.loket.backend.calling.Emergency.Colleague;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The corner from which help is called: a small button that asks first, or one combination of keys. Nothing here looks like an alarm,
 * because visitors may see it; whoever called sees who is coming.
 */
final class QuietCall extends Div {

    private final Speech speech;
    private final Div panel = new Div();
    private final Span said = new Span();
    private final Div over = new Div();
    private final PressButton open;
    private final AlarmLayer.Pressed pressed;
    private long mine;

    QuietCall(Speech speech, AlarmLayer.Pressed pressed) {
        this.speech = speech;
        this.pressed = pressed;
        addClassName("quiet-call");
        panel.addClassNames("waive", "quiet-panel");
        panel.setVisible(false);
        open = new PressButton("quiet-call", speech.say("alarm.call"), "small")
                .on(event -> panel.setVisible(!panel.isVisible()));
        var now = new PressButton("quiet-call-now", speech.say("alarm.call"), "unseen")
                .key(Key.EMERGENCY.key())
                .on(pressed::raise);
        now.getElement().setAttribute("tabindex", "-1");
        said.getElement().setAttribute("role", "status").setAttribute("data-test", "quiet-said");
        var yes = new PressButton("quiet-call-yes", speech.say("alarm.call.yes"), "small", "strong").on(event -> {
            panel.setVisible(false);
            pressed.raise(event);
        });
        var no = new PressButton("quiet-call-no", speech.say("waive.back"), "small")
                .on(event -> panel.setVisible(false));
        var answers = new Div(yes, no);
        answers.addClassName("photo");
        panel.add(new Span(speech.say("alarm.call.sure", Key.EMERGENCY.key())), answers, sound());
        add(panel, said, over, open, now);
    }

    /** Kept in this browser by {@code console.js}. */
    private NativeLabel sound() {
        var box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("data-sound", true);
        var label = new NativeLabel();
        label.addClassName("sound");
        label.add(box, new Span(speech.say("alarm.sound")));
        return label;
    }

    /** @param emergency of whoever looks at this screen; {@code null} for none */
    void show(@Nullable Emergency emergency) {
        open.setVisible(emergency == null);
        setClassName("called", emergency != null);
        if (emergency == null) {
            said.setText("");
            over.removeAll();
            mine = 0;
        } else {
            draw(emergency);
        }
    }

    private void draw(Emergency emergency) {
        panel.setVisible(false);
        var names = emergency.coming().stream().map(Colleague::name).collect(Collectors.joining(", "));
        said.setText(names.isEmpty() ? speech.say("alarm.sent") : speech.say("alarm.coming", names));
        if (emergency.id() != mine) {
            mine = emergency.id();
            over.removeAll();
            over.add(new OverButtons(speech, (outcome, event) -> pressed.close(mine, outcome, event)));
        }
    }
}
