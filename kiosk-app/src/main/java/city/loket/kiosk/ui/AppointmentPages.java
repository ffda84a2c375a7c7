package city.loket.kiosk.ui;

import city.loket.kiosk.conversation.Step.AppointmentOut;
import city.loket.kiosk.conversation.Step.Booked;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** An appointment that was made just now: on paper, or its codes on the screen. */
final class AppointmentPages {

    private AppointmentPages() {}

    static Page out(AppointmentOut out, Talk talk) {
        var taken = out.cut()
                ? Page.noted(Icon.DOWN, talk.say("slip.take"), "take")
                : Page.noted(Icon.DOWN, talk.say("booked.tear"), "take", "wait");
        return acts(page(out.booked(), "booked.then", talk).answer(taken), out.booked(), talk);
    }

    static Page onScreen(Booked booked, Talk talk) {
        var appointment = booked.appointment();
        var words = new Div(
                Marks.styled(new Span(talk.say("slip.code")), "what"),
                Marks.name(Marks.styled(new Span(appointment.code()), "short-code"), "appointment-code"),
                new Paragraph(talk.say("booked.screen")));
        var card = Marks.styled(new Div(words), "card", "beside");
        var token = appointment.token();
        talk.office()
                .filter(office -> token != null)
                .ifPresent(office -> card.add(new Qr(office.appointmentAddress(token))));
        return acts(page(booked, "booked.then.screen", talk).answer(card), booked, talk);
    }

    private static Page page(Booked booked, String then, Talk talk) {
        var appointment = booked.appointment();
        var page = new Page(talk.say("booked.title"))
                .show(AppointmentCard.of(
                        appointment.startsAt(), talk.names(booked.wish()), appointment.persons(), talk));
        page.addClassName("booking");
        return booked.doorOpen() ? page : page.note(Icon.INFO, talk.say(then), "call");
    }

    private static Page acts(Page page, Booked booked, Talk talk) {
        if (!booked.doorOpen()) {
            return page.answer(talk.done());
        }
        return page.answer(
                Answer.of(
                                "check-in-now",
                                Icon.CHECK,
                                talk.say("booked.check-in"),
                                talk.say("booked.check-in.more"),
                                talk.conversation().booking()::checkInNow)
                        .main(),
                Answer.plain("done", talk.say("booked.later"), talk.conversation()::startAgain));
    }
}
