package city.loket.backend.appointment.phone;

import city.loket.backend.catalogue.Search;
import city.loket.backend.catalogue.Service;
import city.loket.backend.platform.ui.LabelledInput;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** Finds a service with appointments by a few letters of what a visitor calls it, in any language; Enter takes the first. */
final class ServiceFinder extends Div {

    private final Spoken spoken;
    private final Consumer<Service> chosen;
    private final LabelledInput typed;
    private final Div found = new Div();

    ServiceFinder(Spoken spoken, Consumer<Service> chosen) {
        this.spoken = spoken;
        this.chosen = chosen;
        typed = new LabelledInput("service", "text", spoken.words().say("service.find"))
                .with("autocomplete", "off")
                .atOnce()
                .onChange(this::show)
                .onEnter(() -> matching().stream().findFirst().ifPresent(chosen));
        addClassName("finder");
        found.addClassName("found");
        add(typed, found);
        show();
        typed.focusInput();
    }

    private List<Service> matching() {
        var search = new Search(typed.value());
        return spoken.services().of(spoken.office().id()).stream()
                .filter(service -> service.facts().booking() != null)
                .filter(search::finds)
                .toList();
    }

    private void show() {
        found.removeAll();
        var matching = matching();
        matching.forEach(service -> found.add(line(service)));
        if (matching.isEmpty()) {
            found.add(new Paragraph(spoken.words().say("service.none")));
        }
    }

    private NativeButton line(Service service) {
        var letter = new Span(String.valueOf(service.letter()));
        letter.addClassName("letter");
        var line = new NativeButton("", click -> chosen.accept(service));
        line.add(letter, new Span(service.name(spoken.language())));
        line.getElement().setAttribute("type", "button").setAttribute("data-test", "service-" + service.code());
        return line;
    }
}
