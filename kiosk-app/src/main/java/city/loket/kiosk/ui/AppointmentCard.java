package city.loket.kiosk.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.stream.Stream;

/** When an appointment is, in full words, and what it is for. */
final class AppointmentCard {

    private AppointmentCard() {}

    static Div of(Instant startsAt, Stream<String> names, int persons, Talk talk) {
        var card = Marks.styled(new Div(), "card", "appointment");
        card.add(
                Marks.styled(new Div(talk.capital(talk.fullDay(talk.facts().dayOf(startsAt)))), "day"),
                Marks.name(
                        Marks.styled(new Div(talk.say("book.at", talk.time(startsAt))), "time"), "appointment-time"));
        names.forEach(name -> card.add(Marks.styled(new Div(name), "what")));
        if (persons > 1) {
            card.add(Marks.styled(new Div(talk.words().count("book.people", persons)), "what"));
        }
        talk.office()
                .ifPresent(office ->
                        card.add(Marks.styled(new Div(office.municipality() + " · " + office.office()), "where")));
        return card;
    }
}
