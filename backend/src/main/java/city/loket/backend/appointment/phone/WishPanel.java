package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Choice;
import city.loket.backend.catalogue.Service;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the visitor comes for: first the service, then what else there is to know. */
final class WishPanel extends Section {

    private final Spoken spoken;
    private final LocalDate today;
    private final Runnable changed;
    private final Runnable done;
    private @Nullable WishForm form;

    /** @param done when the clerk wants to go on to the times */
    WishPanel(Spoken spoken, LocalDate today, Runnable changed, Runnable done) {
        this.spoken = spoken;
        this.today = today;
        this.changed = changed;
        this.done = done;
        addClassNames("card", "wishes");
    }

    /** Asks for the service. */
    void find() {
        removeAll();
        form = null;
        add(new H3(spoken.words().say("wish.title")), new ServiceFinder(spoken, this::choose));
        changed.run();
    }

    void choose(Service service) {
        removeAll();
        form = new WishForm(spoken, service, today, this::wished, done);
        add(chosen(service), form);
        changed.run();
    }

    /** Empty as long as there is no service. */
    Optional<Choice> choice() {
        return Optional.ofNullable(form).map(WishForm::choice);
    }

    private void wished() {
        Optional.ofNullable(form).ifPresent(WishForm::judge);
        changed.run();
    }

    private Div chosen(Service service) {
        var letter = new Span(String.valueOf(service.letter()));
        letter.addClassName("letter");
        var name = new H3(service.name(spoken.language()));
        var other = new NativeButton(spoken.asking().say("change"), click -> find());
        other.addClassNames("plain", "small");
        other.getElement().setAttribute("type", "button").setAttribute("data-test", "other-service");
        var chosen = new Div(letter, name, other);
        chosen.addClassName("chosen");
        return chosen;
    }
}
