package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.CheckIn;
import city.loket.backend.appointment.Remark;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.ui.CommandButton;
import city.loket.backend.platform.ui.LabelledInput;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One appointment, and what a clerk can do with it for its visitor. It does not say who that is. */
final class AppointmentCard extends Article {

    private final Spoken spoken;
    private final Appointment appointment;
    private final Acts acts;
    private final Div more = new Div();

    AppointmentCard(Spoken spoken, Appointment appointment, CheckIn door, Acts acts) {
        this.spoken = spoken;
        this.appointment = appointment;
        this.acts = acts;
        addClassName("card");
        getElement().setAttribute("data-test", "card-" + appointment.code());
        more.addClassName("more");
        var title = new H3(spoken.when(appointment.startsAt()));
        title.getElement().setAttribute("tabindex", "-1");
        add(title, facts(), new CodeWords(spoken, appointment.code()), new Paragraph(at(door)), buttons(door), more);
        title.getElement().callJsFunction("focus");
    }

    private Div facts() {
        var facts = new Div(
                new Span(spoken.what(appointment)),
                new Span(spoken.words().say("language." + appointment.language().code()) + " · "
                        + spoken.words().say("channel." + appointment.channel().name())),
                DayTable.state(spoken, appointment));
        facts.addClassName("facts");
        return facts;
    }

    private String at(CheckIn door) {
        var words = spoken.words();
        return switch (door) {
            case CheckIn.Welcome() -> words.say("door.welcome");
            case CheckIn.AlreadyHere() -> words.say("door.here");
            case CheckIn.TooEarly(var opens) -> words.say("door.early", spoken.time(opens));
            case CheckIn.TooLate(var closed) -> words.say("door.late", spoken.time(closed));
            case CheckIn.WrongDay(var day) -> words.say("door.other-day", words.day(day));
            case CheckIn.Cancelled(var told) ->
                told == null ? words.say("door.cancelled") : words.say("door.told", told);
        };
    }

    private Div buttons(CheckIn door) {
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (door instanceof CheckIn.Welcome || door instanceof CheckIn.TooLate) {
            var checkIn = new Anchor(
                    "console/reception?code=" + appointment.code(),
                    spoken.words().say("check-in"));
            checkIn.addClassName("strong");
            checkIn.getElement().setAttribute("data-test", "check-in");
            buttons.add(checkIn);
        }
        if (appointment.status() == Status.BOOKED) {
            buttons.add(opening("move", () -> acts.mover(appointment)), opening("cancel", this::canceller));
        }
        buttons.add(MadePanel.sheet(spoken, appointment));
        return buttons;
    }

    private NativeButton opening(String name, Supplier<Component> content) {
        var button = new NativeButton(spoken.words().say(name + ".open"), click -> {
            more.removeAll();
            more.add(content.get());
        });
        button.addClassName("plain");
        button.getElement().setAttribute("type", "button").setAttribute("data-test", name);
        return button;
    }

    private Component canceller() {
        var words = spoken.words();
        var told = new LabelledInput("cancel-message", "text", words.say("cancel.message")).longest(Remark.LONGEST);
        var cancel = new CommandButton(
                "cancel-now",
                words.say("cancel.do"),
                command -> {
                    var text = told.value().strip();
                    if (text.length() > Remark.LONGEST) {
                        told.wrong(words.say("cancel.long", Remark.LONGEST));
                    } else {
                        acts.cancel(appointment, text.isEmpty() ? null : new Remark(text), command);
                    }
                },
                "strong");
        told.focusInput();
        return new Div(told, cancel);
    }

    /** What a clerk can do with it. */
    interface Acts {

        /** Where another time is picked. */
        Component mover(Appointment appointment);

        /** @param told for the visitor to read */
        void cancel(Appointment appointment, @Nullable Remark told, CommandId command);
    }
}
