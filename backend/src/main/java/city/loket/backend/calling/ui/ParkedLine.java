package city.loket.backend.calling.ui;

import city.loket.backend.visit.Visit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Somebody who is parked: taken up again by a key while nobody is at hand, or sent back to the queue. */
final class ParkedLine extends Div {

    private static final int KEYS = 9;

    private final Speech speech;
    private final Span number = new Span();
    private final Span since = new Span();
    private final PressButton resume;
    private final PressButton back;

    /** @param place in the list, from 1 */
    ParkedLine(Speech speech, int place, HandPanel.Pressed pressed) {
        this.speech = speech;
        resume = button(Move.RESUME, pressed);
        back = button(Move.RETURN, pressed);
        if (place <= KEYS) {
            resume.key(String.valueOf(place));
        }
        addClassName("parked");
        number.addClassName("value");
        var who = new Div(number, since);
        who.addClassName("pair");
        var buttons = new Div(resume, back);
        buttons.addClassName("photo");
        getElement().setAttribute("data-test", "parked");
        add(who, buttons);
    }

    private PressButton button(Move move, HandPanel.Pressed pressed) {
        return new PressButton(move.text(), speech.say("move." + move.text()), "small")
                .on(event -> pressed.move(move, event));
    }

    void show(Visit visit, Picture picture) {
        var text = String.valueOf(visit.numberText());
        number.setText(text);
        since.setText(speech.say("parked.since", speech.time(visit.state().since())));
        getElement().setAttribute("data-number", text);
        resume.setEnabled(picture.hand() == null && !picture.onBreak());
        resume.offer(visit.id());
        back.offer(visit.id());
        name(resume, "resume.of", text);
        name(back, "return.of", text);
    }

    /** The same words stand in every line; a screen reader also hears whose they are. */
    private void name(PressButton button, String key, String number) {
        button.getElement().setAttribute("aria-label", speech.say(key, number));
    }
}
