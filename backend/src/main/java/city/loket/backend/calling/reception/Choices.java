package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.PressButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Buttons of which one is pressed at a time. */
final class Choices<T> extends Div {

    private final Consumer<T> chosen;
    private final Map<T, PressButton> buttons = new LinkedHashMap<>();
    private final Map<T, Span> notes = new LinkedHashMap<>();

    /** @param label what a screen reader calls the group */
    Choices(String label, Consumer<T> chosen) {
        this.chosen = chosen;
        addClassName("choices");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    PressButton add(T value, String test, String label) {
        var button = new PressButton(test, label, "small").on(event -> chosen.accept(value));
        buttons.put(value, button);
        add(button);
        return button;
    }

    /** What stands behind the label of a choice, such as how many there are. */
    void note(T value, String text) {
        notes.computeIfAbsent(value, any -> {
                    var note = new Span();
                    note.addClassName("note");
                    buttons.get(any).add(note);
                    return note;
                })
                .setText(text);
    }

    /** @param value {@code null} when none is pressed */
    void press(@Nullable T value) {
        buttons.forEach((choice, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(choice.equals(value))));
    }
}
