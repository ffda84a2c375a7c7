package city.loket.backend.calling.ui;

import city.loket.backend.calling.Takeover;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Somebody asks for this counter: the question, the time that is left, and two answers. */
final class AskedPanel extends Section {

    private final Speech speech;
    private final H2 text = new H2();
    private final Countdown left = new Countdown();
    private long shown;

    AskedPanel(Speech speech, Pressed pressed) {
        this.speech = speech;
        addClassNames("waive", "asked");
        getElement().setAttribute("role", "alert").setAttribute("data-test", "asked");
        var yes = new PressButton("hand-over", speech.say("asked.yes"), "small", "strong")
                .key(Key.HAND_OVER.key())
                .on(event -> pressed.answer(shown, true, event));
        var no = new PressButton("keep-counter", speech.say("asked.no"), "small")
                .key(Key.KEEP_COUNTER.key())
                .on(event -> pressed.answer(shown, false, event));
        var answers = new Div(yes, no, left);
        answers.addClassName("photo");
        add(text, new Span(speech.say("asked.stays")), answers);
        setVisible(false);
    }

    void show(Picture picture) {
        var question = picture.question();
        setVisible(question != null);
        if (question != null) {
            draw(question, picture);
        }
    }

    private void draw(Takeover question, Picture picture) {
        left.show(question.until(), picture.now());
        if (question.id() != shown) {
            shown = question.id();
            text.setText(speech.say("asked", question.askerName()));
        }
    }

    /** What happens when the question is answered. */
    interface Pressed {
        void answer(long question, boolean yes, PressEvent event);
    }
}
