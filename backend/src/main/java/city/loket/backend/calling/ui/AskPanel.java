package city.loket.backend.calling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Asks one question about the visitor at hand: a key for each of the first ten answers, and perhaps room for a note. */
final class AskPanel extends Section {

    private static final String KEYS = "1234567890";

    private final H2 question = new H2();
    private final Div answers = new Div();
    private final Div writing = new Div();
    private final Input note = new Input(ValueChangeMode.EAGER);

    AskPanel(Speech speech, int longestNote) {
        addClassNames("waive", "ask");
        getElement().setAttribute("data-test", "ask");
        answers.addClassName("reasons");
        note.setId("ask-note");
        note.getElement().setAttribute("maxlength", String.valueOf(longestNote)).setAttribute("data-test", "note");
        var label = new NativeLabel(speech.say("note"));
        label.setFor(note);
        writing.addClassName("writing");
        writing.add(label, note);
        var back = new PressButton("ask-back", speech.say("waive.back"), "small").on(event -> close());
        add(question, answers, writing, back);
        close();
    }

    void open(String text, Hand whose, List<Answer> possible, boolean withNote) {
        question.setText(text);
        answers.removeAll();
        note.setValue("");
        writing.setVisible(withNote);
        possible.forEach(answer -> answers.add(button(answer, whose)));
        setVisible(true);
        answers.getChildren().findFirst().ifPresent(first -> ((PressButton) first).focus());
    }

    private PressButton button(Answer answer, Hand whose) {
        var button = new PressButton("answer-" + answer.name(), answer.label(), "small").on(answer.given()::accept);
        var place = answers.getComponentCount();
        if (place < KEYS.length()) {
            button.key(KEYS.substring(place, place + 1));
        }
        button.offer(whose.visit().id());
        return button;
    }

    String note() {
        return note.getValue();
    }

    void close() {
        setVisible(false);
    }

    /** @param name such as the code of a service */
    record Answer(String name, String label, Consumer<PressEvent> given) {}
}
