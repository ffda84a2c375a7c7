package city.loket.backend.calling.ui;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The services of the office, each with a tick. Nothing ticked before means all of them. */
@Tag("fieldset")
final class ServiceTicks extends Component {

    private final Set<String> ticked = new LinkedHashSet<>();

    ServiceTicks(Speech speech, List<Service> services, Set<ServiceId> before) {
        getElement().getClassList().add("services");
        var legend = new Element("legend").setText(speech.say("choose.services"));
        getElement().appendChild(legend);
        for (var service : services) {
            var on = before.isEmpty() || before.contains(service.id());
            if (on) {
                ticked.add(service.code());
            }
            getElement().appendChild(tick(speech, service, on).getElement());
        }
    }

    private NativeLabel tick(Speech speech, Service service, boolean on) {
        var box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("data-test", "service-" + service.code()).setProperty("checked", on);
        box.getElement().addPropertyChangeListener("checked", "change", change -> {
            if (Boolean.TRUE.equals(change.getValue())) {
                ticked.add(service.code());
            } else {
                ticked.remove(service.code());
            }
        });
        var label = new NativeLabel();
        label.add(box, new Span(speech.name(service)));
        return label;
    }

    Set<String> ticked() {
        return Set.copyOf(ticked);
    }
}
