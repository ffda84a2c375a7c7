package city.loket.backend.appointment.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** Which service, or the whole office: the value is the service's code, and empty for all of them. */
@Tag("select")
final class ServiceChoice extends AbstractSinglePropertyField<ServiceChoice, String> {

    /** @param names of the services by their codes, in their order */
    ServiceChoice(String id, String all, Map<String, String> names) {
        super("value", "", false);
        setSynchronizedEvent("change");
        setId(id);
        getElement().setAttribute("data-test", id).appendChild(option("", all));
        names.forEach((code, name) -> getElement().appendChild(option(code, name)));
    }

    private static Element option(String value, String text) {
        return new Element("option").setAttribute("value", value).setText(text);
    }
}
