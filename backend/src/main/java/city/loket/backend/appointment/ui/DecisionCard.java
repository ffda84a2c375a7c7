package city.loket.backend.appointment.ui;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.Place;
import city.loket.backend.appointment.Remark;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Words;
import city.loket.backend.platform.ui.CommandButton;
import city.loket.backend.platform.ui.LabelledInput;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;

/** An appointment on a closed day, and the three things that can become of it. */
final class DecisionCard extends Article {

    private final Closed closed;
    private final Appointment appointment;
    private final Decisions decisions;
    private final Div more = new Div();

    DecisionCard(Closed closed, Appointment appointment, Contact contact, Decisions decisions) {
        this.closed = closed;
        this.appointment = appointment;
        this.decisions = decisions;
        addClassName("decision");
        getElement().setAttribute("data-test", "decide-" + appointment.code());
        more.addClassName("more");
        add(facts(contact), choices(), more);
    }

    private Div facts(Contact contact) {
        var when = new Span(closed.when(appointment.startsAt()));
        when.addClassName("when");
        var reached = new Span(appointment.code() + " · "
                + closed.words().say("language." + appointment.language().code()) + " · " + closed.reached(contact));
        reached.addClassName("reached");
        var facts = new Div(when, new Span(closed.what(appointment)), reached);
        facts.addClassName("facts");
        return facts;
    }

    private Div choices() {
        var words = closed.words();
        var keep = new CommandButton(
                "keep", words.say("keep.do"), command -> decisions.keep(appointment, command), "plain");
        var choices = new Div(
                opening("move", words.say("move.open"), () -> open(places())),
                opening("cancel", words.say("cancel.open"), () -> open(message())),
                keep);
        choices.addClassName("buttons");
        return choices;
    }

    private NativeButton opening(String test, String label, Runnable open) {
        var button = new NativeButton(label, click -> open.run());
        button.addClassName("plain");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-test", test)
                .setAttribute("aria-label", label + " " + closed.when(appointment.startsAt()));
        return button;
    }

    private void open(Component content) {
        more.removeAll();
        more.add(content);
    }

    private Div places() {
        var picked = new PlacesPanel.Picked() {
            @Override
            public List<Place> next(Instant from) {
                return decisions.next(appointment, from);
            }

            @Override
            public void pick(Instant startsAt, CommandId command) {
                decisions.move(appointment, startsAt, command);
            }
        };
        var places = new PlacesPanel(
                Words.of("appointments", closed.words().language()),
                closed.office().zone(),
                null,
                picked);
        return new Div(new Paragraph(closed.words().say("move.choose")), places.show(appointment.startsAt()));
    }

    private Div message() {
        var words = closed.words();
        var told = new LabelledInput("told-" + appointment.code(), "text", words.say("cancel.message"))
                .longest(Remark.LONGEST);
        var cancel = new CommandButton(
                "cancel-now",
                words.say("cancel.do"),
                command -> {
                    var text = told.value().strip();
                    if (text.isEmpty()) {
                        told.wrong(words.say("cancel.empty"));
                    } else if (text.length() > Remark.LONGEST) {
                        told.wrong(words.say("cancel.long", Remark.LONGEST));
                    } else {
                        decisions.cancel(appointment, new Remark(text), command);
                    }
                },
                "strong");
        told.focusInput();
        return new Div(told, cancel);
    }

    /** What can become of it. */
    interface Decisions {

        /** The free places from this moment on, as many as are worth showing. */
        List<Place> next(Appointment appointment, Instant from);

        void move(Appointment appointment, Instant to, CommandId command);

        /** @param told for the visitor to read */
        void cancel(Appointment appointment, Remark told, CommandId command);

        void keep(Appointment appointment, CommandId command);
    }
}
