package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Choice;
import city.loket.backend.catalogue.Service;
import city.loket.backend.platform.ui.LabelledInput;
import city.loket.backend.platform.ui.LabelledSelect;
import city.loket.backend.platform.ui.LabelledTick;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks what else there is to know of a service that was chosen: which procedure, how many persons, from where, and the visitor's dates. */
final class WishForm extends Div {

    private final Spoken spoken;
    private final Service service;
    private final LocalDate today;
    private final Runnable changed;
    private final @Nullable LabelledSelect variant;
    private final LabelledInput persons;
    private final LabelledTick abroad;
    private final OwnDateFields dates;

    /** @param done when the clerk wants to go on to the times */
    WishForm(Spoken spoken, Service service, LocalDate today, Runnable changed, Runnable done) {
        this.spoken = spoken;
        this.service = service;
        this.today = today;
        this.changed = changed;
        var variants = service.facts().variants();
        variant = variants.size() == 1 ? null : select().onChange(this::ask);
        persons = new LabelledInput("persons", "number", spoken.asking().say("persons"))
                .with("min", "1")
                .with("inputmode", "numeric")
                .onChange(changed)
                .onEnter(done);
        persons.set("1");
        abroad = new LabelledTick("abroad", spoken.asking().say("abroad"), changed);
        dates = new OwnDateFields(spoken, changed, done);
        dates.ask(choice());
        addClassName("wish");
        Stream.ofNullable(variant).forEach(this::add);
        add(persons, abroad, dates);
        abroad.setVisible(choice().mayBeAbroad());
        focus();
    }

    Choice choice() {
        var typed = new HashMap<>(dates.typed());
        typed.put("persons", persons.value());
        if (variant != null) {
            typed.put("variant", variant.value());
        }
        if (abroad.isTicked()) {
            typed.put("abroad", "");
        }
        return Choice.of(service, typed, today);
    }

    /** What is wrong with what was typed, below each field. */
    void judge() {
        persons.right();
        if (choice().persons() == 0) {
            persons.tell(spoken.asking().say("persons.wrong"));
        }
        dates.judge(choice());
    }

    private void ask() {
        dates.ask(choice());
        changed.run();
    }

    private void focus() {
        if (variant == null) {
            persons.focusInput();
        } else {
            variant.focusSelect();
        }
    }

    private LabelledSelect select() {
        var names = new LinkedHashMap<String, String>();
        names.put("", spoken.words().say("variant.choose"));
        service.facts()
                .variants()
                .forEach(known -> names.put(known.code(), known.name().in(spoken.language())));
        return new LabelledSelect("variant", spoken.asking().say("variant"), names);
    }
}
