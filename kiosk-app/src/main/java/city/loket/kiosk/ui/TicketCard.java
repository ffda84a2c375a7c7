package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.paper.Place;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/** The number as large as the screen allows, and the code that brings it to a phone. */
final class TicketCard {

    private TicketCard() {}

    static Div of(Visit visit, Talk talk) {
        var number = new Div(Objects.requireNonNullElse(visit.number(), ""));
        var card = new Div(
                Marks.styled(new Div(unbroken(talk.purpose(visit))), "what"),
                Marks.name(Marks.styled(number, "no"), "number"));
        Place.of(visit, talk.words()).ifPresent(place -> card.add(Marks.styled(new Div(unbroken(place)), "when")));
        return Marks.styled(card, "card", "ticket");
    }

    /** A line never begins with the dot between two facts. */
    private static String unbroken(String facts) {
        return facts.replace(" · ", "\u00a0· ");
    }

    static Div phone(Visit visit, Talk talk) {
        var words = new Div(
                Marks.styled(new Span(talk.say("ticket.phone")), "label"),
                new Paragraph(talk.say("ticket.phone.more")));
        var card = Marks.styled(new Div(words), "card", "beside");
        talk.office().ifPresent(office -> card.add(new Qr(office.address(visit.token()))));
        return card;
    }
}
