package city.loket.backend.calling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;

/** Asks before something is done; nothing happens until its button is pressed. */
final class Question extends Section {

    private final H2 text = new H2();
    private final Div answers = new Div();
    private final String test;
    private final Speech speech;

    /** @param test under this name, followed by {@code -yes} and {@code -no}, tests find the buttons */
    Question(String test, Speech speech) {
        this.test = test;
        this.speech = speech;
        answers.addClassName("photo");
        addClassNames("waive", "question");
        getElement().setAttribute("role", "group").setAttribute("data-test", test);
        add(text, answers);
        close();
    }

    void ask(String question, String yes, Consumer<PressEvent> act) {
        text.setText(question);
        answers.removeAll();
        answers.add(
                new PressButton(test + "-yes", yes, "small", "strong").on(event -> {
                    close();
                    act.accept(event);
                }),
                new PressButton(test + "-no", speech.say("waive.back"), "small").on(event -> close()));
        setVisible(true);
    }

    void close() {
        setVisible(false);
    }
}
