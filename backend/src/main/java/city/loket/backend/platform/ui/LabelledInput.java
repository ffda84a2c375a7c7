package city.loket.backend.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A field with its label above it, and below it what is wrong with its value. */
public final class LabelledInput extends Div {

    private final Input input = new Input(ValueChangeMode.ON_CHANGE);
    private final Span wrong = new Span();

    public LabelledInput(String id, String type, String label) {
        addClassName("field");
        input.setType(type);
        input.setId(id);
        input.getElement().setAttribute("data-test", id).setAttribute("aria-describedby", id + "-wrong");
        wrong.setId(id + "-wrong");
        wrong.addClassName("wrong");
        var name = new NativeLabel(label);
        name.setFor(input);
        add(name, input, wrong);
    }

    public LabelledInput longest(int characters) {
        input.getElement().setAttribute("maxlength", String.valueOf(characters));
        return this;
    }

    public LabelledInput onChange(Runnable act) {
        input.addValueChangeListener(change -> act.run());
        return this;
    }

    /** With every key, for a search. */
    public LabelledInput atOnce() {
        input.setValueChangeMode(ValueChangeMode.EAGER);
        return this;
    }

    /** Also what was typed just before. */
    public LabelledInput onEnter(Runnable act) {
        input.getElement()
                .addEventListener("keydown", pressed -> act.run())
                .setFilter("event.key === 'Enter'")
                .synchronizeProperty("value");
        return this;
    }

    /** Such as {@code min} or {@code autocomplete}. */
    public LabelledInput with(String attribute, String value) {
        input.getElement().setAttribute(attribute, value);
        return this;
    }

    public String value() {
        return input.getValue();
    }

    public void set(String value) {
        input.setValue(value);
    }

    public void clear() {
        input.setValue("");
        right();
    }

    public void right() {
        wrong.setText("");
        input.getElement().setAttribute("aria-invalid", "false");
    }

    /** Says what is wrong, and goes there. */
    public void wrong(String why) {
        tell(why);
        focusInput();
    }

    /** Says what is wrong. */
    public void tell(String why) {
        wrong.setText(why);
        input.getElement().setAttribute("aria-invalid", "true");
    }

    public void focusInput() {
        input.getElement().executeJs("requestAnimationFrame(() => this.focus())");
    }
}
