package city.loket.backend.calling.ui;

import city.loket.backend.calling.Note;
import city.loket.backend.catalogue.Service;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Outcome;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the visitor at hand is finished, or where to go on. Its panel opens below the queue. */
final class OnwardCorner extends Div {

    private final Speech speech;
    private final OnwardDesk desk;
    private final SignedInStaff staff;
    private final Consumer<Told> told;
    private final AskPanel ask;

    OnwardCorner(Speech speech, OnwardDesk desk, SignedInStaff staff, Consumer<Told> told) {
        this.speech = speech;
        this.desk = desk;
        this.staff = staff;
        this.told = told;
        ask = new AskPanel(speech, Note.LONGEST);
        addClassName("corner");
        add(ask);
    }

    void conclude(Hand hand) {
        var outcomes = Arrays.stream(Outcome.values())
                .map(outcome -> new AskPanel.Answer(
                        Text.of(outcome),
                        speech.say("outcome." + Text.of(outcome)),
                        press -> concluded(hand, outcome, press)))
                .toList();
        ask.open(question("ask.conclude", hand), hand, outcomes, true);
    }

    private void concluded(Hand hand, Outcome outcome, PressEvent press) {
        var answer = desk.conclude(staff, hand.visit(), outcome, ask.note(), press.command());
        if (!answer.key().equals("note-personal")) {
            ask.close();
        }
        told.accept(answer);
    }

    void transfer(Hand hand, List<Service> services, List<Neighbour> counters) {
        var toServices = others(hand, services)
                .map(service -> answer(
                        service.code(),
                        speech.name(service),
                        press -> desk.transfer(staff, hand.visit(), service, press.command())));
        var toCounters = counters.stream()
                .filter(Neighbour::works)
                .map(counter -> answer(
                        "counter-" + counter.name(),
                        speech.say("counter", counter.name()) + " · "
                                + counter.occupant().name(),
                        press -> desk.sendTo(staff, hand.visit(), counter.counter(), press.command())));
        ask.open(
                question("ask.transfer", hand),
                hand,
                Stream.concat(toCounters, toServices).toList(),
                false);
    }

    void further(Hand hand, List<Service> services) {
        var answers = others(hand, services)
                .map(service -> answer(
                        service.code(),
                        speech.name(service),
                        press -> desk.further(staff, hand.visit(), service, press.command())))
                .toList();
        ask.open(question("ask.further", hand), hand, answers, false);
    }

    private AskPanel.Answer answer(String name, String label, Function<PressEvent, Told> act) {
        return new AskPanel.Answer(name, label, press -> {
            ask.close();
            told.accept(act.apply(press));
        });
    }

    private static Stream<Service> others(Hand hand, List<Service> services) {
        return services.stream()
                .filter(service -> !service.id().equals(hand.visit().service()));
    }

    private String question(String key, Hand hand) {
        return speech.say(key, String.valueOf(hand.visit().numberText()));
    }

    void close() {
        ask.close();
    }
}
