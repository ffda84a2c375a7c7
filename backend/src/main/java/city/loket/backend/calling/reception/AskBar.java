package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.PressButton;
import city.loket.backend.calling.ui.Speech;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;

/** One field for whatever somebody at the desk holds, says or wants: a code to scan, a number, or some letters of a service. */
final class AskBar extends Div {

    private final Input field = new Input(ValueChangeMode.EAGER);
    private final Asked asked;

    AskBar(Speech speech, Asked asked) {
        this.asked = asked;
        addClassName("ask");
        field.setId("ask");
        field.setPlaceholder(speech.say("ask.example"));
        field.getElement()
                .setAttribute("data-test", "ask")
                .setAttribute("maxlength", "300")
                .setAttribute("autofocus", true)
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asked.typed(change.getValue());
            }
        });
        field.getElement()
                .addEventListener("keydown", enter -> ask())
                .setFilter("event.key === 'Enter' && !event.repeat");
        var label = new NativeLabel(speech.say("ask"));
        label.setFor(field);
        add(label, new Div(field, new PressButton("find", speech.say("ask.do"), "strong").on(event -> ask())));
    }

    private void ask() {
        var text = field.getValue().strip();
        if (text.isEmpty()) {
            becomeReady();
        } else {
            asked.entered(text);
        }
    }

    /** Empty, and where the next key goes. */
    void becomeReady() {
        field.setValue("");
        field.getElement().executeJs("requestAnimationFrame(() => this.focus())");
    }

    void clearField() {
        field.setValue("");
    }

    /** What becomes of what was typed. */
    interface Asked {

        /** So far; more may follow. */
        void typed(String text);

        void entered(String text);
    }
}
