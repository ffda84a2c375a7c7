package city.loket.backend.staff.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** One of a few, by the browser's own list. */
@Tag("select")
final class Choice extends AbstractSinglePropertyField<Choice, String> {

    /** @param options what is chosen, and its text, in their order */
    Choice(String name, Map<String, String> options, String chosen) {
        super("value", chosen, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("name", name).setAttribute("data-test", name);
        options.forEach((value, text) -> {
            var option = new Element("option").setAttribute("value", value).setText(text);
            if (value.equals(chosen)) {
                option.setAttribute("selected", true);
            }
            getElement().appendChild(option);
        });
    }
}
