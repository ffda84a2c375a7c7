package city.loket.backend.calling.ui;

import city.loket.backend.device.Booth;
import city.loket.backend.device.Booth.Hearing;
import city.loket.backend.device.BoothId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;

/** One photo booth: how it is, since when and through whom, and the switch. Switching it off asks why first. */
final class BoothSwitch extends Div {

    private static final String LONGEST_REASON = "200";

    private final Speech speech;
    private final Div head = new Div();
    private final Span why = new Span();
    private final Input reason = new Input(ValueChangeMode.EAGER);
    private final Div asking = new Div();
    private final PressButton ask;
    private final PressButton off;
    private final PressButton on;
    private boolean switchedOff;
    private boolean works = true;

    BoothSwitch(BoothId id, Speech speech, BoothPanel.Pressed pressed) {
        this.speech = speech;
        addClassName("booth");
        getElement().setAttribute("data-test", "booth");
        head.addClassName("pair");
        why.addClassName("why");
        ask = new PressButton("booth-ask-" + id.value(), speech.say("booth.turn-off"), "small").on(event -> asks(true));
        on = new PressButton("booth-on-" + id.value(), speech.say("booth.turn-on"), "small", "strong")
                .on(event -> pressed.workingAgain(id, event));
        off = new PressButton("booth-off-" + id.value(), speech.say("booth.turn-off-now"), "small", "strong")
                .on(event -> {
                    if (pressed.outOfOrder(id, reason.getValue(), event)) {
                        asks(false);
                    }
                });
        var back =
                new PressButton("booth-back-" + id.value(), speech.say("waive.back"), "small").on(event -> asks(false));
        fill(id, back);
        add(head, why, ask, on, asking);
        asks(false);
    }

    private void fill(BoothId id, PressButton back) {
        reason.setId("booth-reason-" + id.value());
        reason.getElement().setAttribute("maxlength", LONGEST_REASON).setAttribute("data-test", "booth-reason");
        var label = new NativeLabel(speech.say("booth.reason"));
        label.setFor(reason);
        var buttons = new Div(off, back);
        buttons.addClassName("photo");
        asking.addClassName("waive");
        asking.add(label, reason, buttons);
    }

    void show(BoothLine line) {
        var booth = line.booth();
        head.removeAll();
        head.add(
                new Span(booth.name()),
                new Chip(meaning(booth), speech.say(booth.works() ? "booth.works" : "booth.broken")));
        why.setText(why(line));
        why.setVisible(!why.getText().isEmpty());
        if (switchedOff != (booth.switchedOff() != null) || works != booth.works()) {
            switchedOff = booth.switchedOff() != null;
            works = booth.works();
            asks(false);
        }
    }

    private static String meaning(Booth booth) {
        if (!booth.works()) {
            return "bad";
        }
        return booth.hearing() == Hearing.OFFLINE ? "wait" : "good";
    }

    private String why(BoothLine line) {
        var off = line.booth().switchedOff();
        if (off != null) {
            return speech.say("booth.off-by", line.who(), speech.time(off.since()), off.reason());
        }
        return switch (line.booth().hearing()) {
            case OK -> "";
            case OFFLINE -> speech.say("booth.unheard", speech.time(line.booth().hearingSince()));
            case SILENT -> speech.say("booth.silent", speech.time(line.booth().hearingSince()));
        };
    }

    private void asks(boolean open) {
        asking.setVisible(open);
        ask.setVisible(!open && works);
        on.setVisible(!open && switchedOff);
        ask.offer(null);
        on.offer(null);
        off.offer(null);
        if (open) {
            reason.setValue("");
            reason.getElement().callJsFunction("focus");
        }
    }
}
