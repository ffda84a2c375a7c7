package city.loket.backend.calling.ui;

import city.loket.backend.calling.Occupant;
import city.loket.backend.calling.Takeover;
import city.loket.backend.office.Counter;
import city.loket.backend.office.CounterId;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The counters to choose from, and what is asked before one is left, asked for or taken. */
final class Hall extends Div {

    private final Speech speech;
    private final Pressed pressed;
    private final Map<CounterId, CounterButton> buttons = new LinkedHashMap<>();
    private final Question question;
    private final TakeoverNote note;
    private Map<CounterId, Occupant> occupants = Map.of();
    private @Nullable Counter mine;

    /** @param mayTake whether a counter may be taken over without an answer */
    Hall(Speech speech, List<Counter> counters, boolean mayTake, Pressed pressed) {
        this.speech = speech;
        this.pressed = pressed;
        question = new Question("ask", speech);
        note = new TakeoverNote(speech, mayTake, pressed);
        var row = new Div();
        row.addClassName("hall");
        counters.forEach(counter -> {
            var button = new CounterButton(speech, counter, event -> press(counter, event));
            buttons.put(counter.id(), button);
            row.add(button);
        });
        add(row, question, note);
    }

    /**
     * @param occupants who sits where
     * @param here where the clerk is; {@code null} for nowhere
     */
    void show(Map<CounterId, Occupant> occupants, @Nullable CounterId here) {
        this.occupants = occupants;
        mine = here == null ? null : buttons.get(here).counter();
        buttons.forEach((counter, button) -> button.show(occupants.get(counter), counter.equals(here)));
    }

    /** @param takeover what the clerk asked for; {@code null} for nothing */
    void show(@Nullable Takeover takeover, Instant now) {
        if (takeover == null) {
            note.setVisible(false);
        } else {
            note.show(takeover, buttons.get(takeover.counter()).counter(), occupants.get(takeover.counter()), now);
        }
    }

    private void press(Counter counter, PressEvent event) {
        var occupant = occupants.get(counter.id());
        if (counter.equals(mine)) {
            pressed.open(counter, false, event);
        } else if (occupant != null) {
            question.ask(
                    speech.say("take-over", occupant.name(), counter.name()),
                    speech.say("take-over.ask", occupant.name()),
                    sure -> pressed.ask(counter, sure));
        } else {
            Optional.ofNullable(mine)
                    .ifPresentOrElse(here -> askToMove(here, counter), () -> pressed.open(counter, false, event));
        }
    }

    private void askToMove(Counter here, Counter counter) {
        question.ask(
                speech.say("move-counter", here.name(), counter.name()),
                speech.say("move-counter.do", counter.name()),
                sure -> pressed.open(counter, true, sure));
    }

    /** What happens when a counter is chosen. */
    interface Pressed {
        void open(Counter counter, boolean move, PressEvent event);

        /** Of the one who sits there. */
        void ask(Counter counter, PressEvent event);

        /** Without an answer. */
        void takeOver(Counter counter, PressEvent event);
    }
}
