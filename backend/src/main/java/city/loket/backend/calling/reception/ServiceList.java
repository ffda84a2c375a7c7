package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.Chip;
import city.loket.backend.calling.ui.PressButton;
import city.loket.backend.calling.ui.PressEvent;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.catalogue.Service;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;

/** Services to choose from, each with its queue letter. */
final class ServiceList extends Div {

    private final Speech speech;
    private final BiConsumer<Service, PressEvent> chosen;

    /** @param label what a screen reader calls the list */
    ServiceList(Speech speech, String label, BiConsumer<Service, PressEvent> chosen) {
        this.speech = speech;
        this.chosen = chosen;
        addClassName("services-found");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    void show(List<Service> services) {
        removeAll();
        services.forEach(service -> add(button(service)));
    }

    void takeFocus() {
        getElement().executeJs("requestAnimationFrame(() => this.querySelector('button').focus())");
    }

    private PressButton button(Service service) {
        var button = new PressButton("service-" + service.code(), speech.name(service), "service")
                .on(event -> chosen.accept(service, event));
        var letter = new Span(String.valueOf(service.letter()));
        letter.addClassName("letter");
        button.addComponentAsFirst(letter);
        if (!service.walkIn()) {
            button.add(new Chip("quiet", speech.say("by-appointment")));
        }
        return button;
    }
}
