package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Choice;
import city.loket.backend.catalogue.BoundLine;
import city.loket.backend.catalogue.DateBound.From;
import city.loket.backend.catalogue.OwnDates;
import city.loket.backend.platform.ui.LabelledInput;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks for the dates that only the visitor knows, where a rule needs them, and says what depends on them. They are not kept. */
final class OwnDateFields extends Div {

    private final Spoken spoken;
    private final Runnable changed;
    private final Runnable done;
    private final Map<String, LabelledInput> fields = new LinkedHashMap<>();

    /** @param done when Enter is pressed in one of them */
    OwnDateFields(Spoken spoken, Runnable changed, Runnable done) {
        this.spoken = spoken;
        this.changed = changed;
        this.done = done;
        addClassName("own");
    }

    /** From now on those of this choice. */
    void ask(Choice choice) {
        removeAll();
        fields.clear();
        choice.asked().forEach(from -> add(field(from), rules(from, choice)));
    }

    private LabelledInput field(From from) {
        var name = OwnDates.field(from);
        var field = new LabelledInput(name, "date", spoken.asking().say("own." + name))
                .onChange(changed)
                .onEnter(done);
        fields.put(name, field);
        return field;
    }

    private Div rules(From from, Choice choice) {
        var rules = new Div();
        rules.addClassName("rules");
        choice.bounds().stream()
                .filter(bound -> bound.from() == from)
                .map(bound -> BoundLine.withReason(bound, spoken.language()))
                .distinct()
                .forEach(line -> rules.add(new Span(line)));
        return rules;
    }

    /** By the names of the fields, as {@link Choice} reads them. */
    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        fields.forEach((name, field) -> typed.put(name, field.value()));
        return typed;
    }

    /** Says of what was typed and cannot be read that it cannot. */
    void judge(Choice choice) {
        fields.values().forEach(LabelledInput::right);
        choice.own()
                .unreadable()
                .forEach(from ->
                        fields.get(OwnDates.field(from)).tell(spoken.asking().say("own.unreadable")));
    }
}
