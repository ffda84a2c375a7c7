package city.loket.backend.calling.ui;

import city.loket.backend.visit.Rejection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Asks what is wrong with a photo: one key for each reason, which sends the visitor back to the booth at once. */
final class RejectPanel extends Section {

    private static final String KEYS = "1234567890O";

    private final Speech speech;
    private final H2 whose = new H2();
    private final Div persons = new Div();
    private final Map<Rejection, PressButton> reasons = new EnumMap<>(Rejection.class);
    private final SortedSet<Integer> ticked = new TreeSet<>();
    private @Nullable Hand hand;

    RejectPanel(Speech speech, Pressed pressed) {
        this.speech = speech;
        addClassNames("waive", "reject");
        persons.addClassName("persons");
        var buttons = new Div();
        buttons.addClassName("reasons");
        for (var reason : Rejection.values()) {
            var button = new PressButton("reject-" + Text.of(reason), speech.say("reject." + Text.of(reason)), "small")
                    .key(KEYS.substring(reason.ordinal(), reason.ordinal() + 1))
                    .on(event -> {
                        if (hand != null) {
                            pressed.reject(hand, List.copyOf(ticked), reason, event);
                        }
                    });
            reasons.put(reason, button);
            buttons.add(button);
        }
        var back = new PressButton("reject-back", speech.say("waive.back"), "small").on(event -> close());
        add(whose, persons, buttons, back);
        close();
    }

    void open(Hand served) {
        hand = served;
        whose.setText(speech.say("reject.whose", String.valueOf(served.visit().numberText())));
        persons.removeAll();
        ticked.clear();
        if (served.visit().persons() > 1) {
            for (var person = 1; person <= served.visit().persons(); person++) {
                persons.add(tick(person));
            }
        }
        reasons.values().forEach(button -> button.offer(served.visit().id()));
        setVisible(true);
        reasons.get(Rejection.TOO_DARK).focus();
    }

    private NativeLabel tick(int person) {
        var tick = new Input();
        tick.setType("checkbox");
        tick.getElement().setAttribute("data-test", "reject-person-" + person).setProperty("checked", true);
        tick.getElement().addPropertyChangeListener("checked", "change", change -> {
            if (Boolean.TRUE.equals(change.getValue())) {
                ticked.add(person);
            } else {
                ticked.remove(person);
            }
        });
        ticked.add(person);
        var label = new NativeLabel();
        label.add(tick, new Span(speech.say("person", person)));
        return label;
    }

    void close() {
        hand = null;
        setVisible(false);
    }

    /** What happens when a reason is given. */
    interface Pressed {
        /** @param persons nobody in particular means everybody */
        void reject(Hand hand, List<Integer> persons, Rejection reason, PressEvent event);
    }
}
