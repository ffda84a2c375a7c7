package city.loket.backend.platform.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** A choice among few with its label above it; the value is a key of the options. */
public final class LabelledSelect extends Div {

    private final Options options;

    /** @param options what is shown, by its key, in order; at first the first one is chosen */
    public LabelledSelect(String id, String label, Map<String, String> options) {
        addClassName("field");
        this.options = new Options(options);
        this.options.setId(id);
        this.options.getElement().setAttribute("data-test", id);
        var name = new NativeLabel(label);
        name.setFor(this.options);
        add(name, this.options);
    }

    public LabelledSelect onChange(Runnable act) {
        options.addValueChangeListener(change -> act.run());
        return this;
    }

    public void focusSelect() {
        options.getElement().executeJs("requestAnimationFrame(() => this.focus())");
    }

    public String value() {
        return options.getValue();
    }

    public void set(String value) {
        options.setValue(value);
    }

    @Tag("select")
    private static final class Options extends AbstractSinglePropertyField<Options, String> {

        private Options(Map<String, String> texts) {
            super("value", texts.keySet().iterator().next(), false);
            setSynchronizedEvent("change");
            texts.forEach((value, text) -> getElement()
                    .appendChild(
                            new Element("option").setAttribute("value", value).setText(text)));
        }
    }
}
