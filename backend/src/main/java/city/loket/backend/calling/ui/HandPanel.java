package city.loket.backend.calling.ui;

import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitState.Called;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The visitor at hand and what can be done: one main action, and what else is possible in this state. */
final class HandPanel extends Section {

    private final Speech speech;
    private final Div state = new Div();
    private final Div number = new Div();
    private final Div facts = new Div();
    private final Message message = new Message();
    private final Map<Move, PressButton> buttons = new EnumMap<>(Move.class);

    HandPanel(Speech speech, Pressed pressed) {
        this.speech = speech;
        addClassName("hand");
        getElement().setAttribute("aria-label", speech.say("at-hand"));
        state.addClassName("state");
        number.addClassName("number");
        facts.addClassName("visitor");
        var moves = new Div();
        moves.addClassName("moves");
        for (var move : Move.ofHand()) {
            var button = new PressButton(move.text(), speech.say("move." + move.text()), move.main() ? "main" : "also")
                    .key(move.key())
                    .on(event -> pressed.move(move, event));
            buttons.put(move, button);
            moves.add(button);
        }
        add(state, number, facts, message, moves);
    }

    void tell(Told told) {
        message.show(told.in(speech.words()));
    }

    void show(Picture picture) {
        var hand = picture.hand();
        setClassName("serving", picture.offers(Move.FINISH));
        state.removeAll();
        facts.removeAll();
        if (hand == null) {
            number.setText("");
            number.getElement().removeAttribute("data-test");
            showNobody(picture);
        } else {
            number.setText(String.valueOf(hand.visit().numberText()));
            number.getElement().setAttribute("data-test", "at-hand");
            showVisitor(hand, picture);
        }
        offer(picture, hand == null ? null : hand.visit().id());
    }

    private void offer(Picture picture, @Nullable VisitId visit) {
        buttons.forEach((move, button) -> {
            var alive = picture.offers(move);
            button.setEnabled(alive);
            button.setVisible(alive || !move.main() && !move.aliveIn(null));
            button.offer(visit);
        });
    }

    private void showNobody(Picture picture) {
        var waiting = picture.waiting() == 0 ? speech.say("nobody-waits") : speech.count("waiting", picture.waiting());
        var breakSince = picture.breakSince();
        state.add(
                breakSince == null
                        ? new Chip("quiet", speech.say("state.free"))
                        : timed("wait", speech.say("state.break"), breakSince, picture));
        facts.add(fact("lead", speech.say(breakSince == null ? "nobody-here" : "break.lead")), fact("line", waiting));
    }

    private void showVisitor(Hand hand, Picture picture) {
        var visit = hand.visit();
        state.add(status(hand, picture));
        Mark.of(visit).ifPresent(mark -> state.add(new Chip("wait", speech.say("mark." + mark.text()))));
        var party = new Span(speech.count("persons", visit.persons()) + " · "
                + speech.say("language." + visit.language().code()));
        party.addClassName("party");
        state.add(party);
        var text = hand.service().text(speech.words().language());
        facts.add(
                fact("lead", text.name()),
                fact("line", origin(hand)),
                fact("line", speech.say("bring", String.join(", ", text.bring()))),
                fact("line", speech.say("price", text.price())));
        showOutOfTurn(hand);
    }

    private void showOutOfTurn(Hand hand) {
        if (hand.outOfTurn() != null) {
            facts.add(fact("line", speech.because().sentence(hand.outOfTurn())));
        }
    }

    private Chip status(Hand hand, Picture picture) {
        var since = hand.visit().state().since();
        var called = hand.visit().state() instanceof Called now ? now : null;
        return called == null
                ? timed("good", speech.say("state.serving"), since, picture)
                : timed("call", called.times() == 1 ? speech.say("state.called") : again(called), since, picture);
    }

    /** A state, and for how long it has lasted. */
    private static Chip timed(String meaning, String text, Instant since, Picture picture) {
        var chip = new Chip(meaning, text);
        var timer = new Span();
        timer.addClassName("timer");
        timer.getElement()
                .setAttribute("data-since", String.valueOf(since.toEpochMilli()))
                .setAttribute("data-now", String.valueOf(picture.now().toEpochMilli()));
        chip.add(timer);
        return chip;
    }

    private String again(Called called) {
        return speech.say("state.called-again", called.times());
    }

    private String origin(Hand hand) {
        var arrived = speech.time(hand.visit().arrivedAt());
        var appointment = hand.appointmentAt();
        var origin = appointment == null
                ? speech.say("origin.walk-in", arrived)
                : speech.say("origin.appointment", speech.time(appointment), arrived);
        var photo =
                hand.service().photo().rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return origin + " · " + speech.say("photo." + photo);
    }

    private static Div fact(String className, String text) {
        var fact = new Div(text);
        fact.addClassName(className);
        return fact;
    }

    /** What happens when a button is pressed. */
    interface Pressed {
        void move(Move move, PressEvent event);
    }
}
