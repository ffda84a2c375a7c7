package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.Speech;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** The question for one person's photo. */
final class PersonRow extends Div {

    private static final String LONGEST_REASON = "200";
    private static final List<Photo> ANSWERS =
            List.of(new Photo.Own(), new Photo.Booth(), new Photo.Photographer(), new Photo.Waived(""));

    private final Draft draft;
    private final int person;
    private final Runnable changed;
    private final Choices<Class<? extends Photo>> choices;
    private final Input reason = new Input(ValueChangeMode.EAGER);
    private final Div why = new Div();

    PersonRow(Speech speech, Draft draft, int person, Runnable changed) {
        this.draft = draft;
        this.person = person;
        this.changed = changed;
        addClassName("person");
        var whose = speech.say("person", person);
        choices = new Choices<>(speech.say("photo.of", whose), this::answer);
        for (var answer : ANSWERS) {
            var name = name(answer);
            choices.add(answer.getClass(), name + "-" + person, speech.say("photo." + name));
        }
        add(new Span(whose), choices, why(speech));
        show();
    }

    private static String name(Photo answer) {
        return switch (answer) {
            case Photo.Own _ -> "own";
            case Photo.Booth _ -> "booth";
            case Photo.Photographer _ -> "photographer";
            case Photo.Waived _ -> "waived";
        };
    }

    private Div why(Speech speech) {
        reason.setId("why-" + person);
        reason.getElement().setAttribute("maxlength", LONGEST_REASON).setAttribute("data-test", "why-" + person);
        reason.addValueChangeListener(change -> {
            draft.answers(person, new Photo.Waived(change.getValue()));
            changed.run();
        });
        var label = new NativeLabel(speech.say("photo.why"));
        label.setFor(reason);
        why.addClassName("field");
        why.add(label, reason);
        return why;
    }

    private void answer(Class<? extends Photo> kind) {
        ANSWERS.stream()
                .filter(kind::isInstance)
                .forEach(answer -> draft.answers(
                        person, answer instanceof Photo.Waived ? new Photo.Waived(reason.getValue()) : answer));
        changed.run();
        if (why.isVisible()) {
            reason.getElement().callJsFunction("focus");
        }
    }

    void show() {
        var answer = draft.photo(person);
        choices.press(answer.<Class<? extends Photo>>map(Photo::getClass).orElse(null));
        why.setVisible(answer.filter(Photo.Waived.class::isInstance).isPresent());
    }
}
