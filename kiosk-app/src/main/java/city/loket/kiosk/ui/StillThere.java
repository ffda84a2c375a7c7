package city.loket.kiosk.ui;

import city.loket.kiosk.conversation.Scene;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before the screen returns to the start. */
final class StillThere extends Div {

    private final Paragraph countdown = new Paragraph();

    StillThere() {
        addClassName("still-there");
        Marks.name(this, "still-there");
        getElement().setAttribute("role", "alertdialog");
        setVisible(false);
    }

    void show(Scene scene, Talk talk) {
        if (scene.warns() && !isVisible()) {
            ask(talk);
        }
        setVisible(scene.warns());
        countdown.setText(talk.words().count("still.text", scene.secondsLeft()));
    }

    private void ask(Talk talk) {
        var title = talk.say("still.title");
        getElement().setAttribute("aria-label", title);
        var yes = Answer.plain("still-here", talk.say("still.yes"), talk.conversation()::touched)
                .main();
        removeAll();
        add(Marks.styled(new Div(new H2(title), countdown, yes), "card"));
        yes.focus();
    }
}
