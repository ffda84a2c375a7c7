package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Office;
import city.loket.kiosk.conversation.Party;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** How it is at the photo booth, and that the place is kept meanwhile. */
final class BoothNote extends Div {

    BoothNote(Party party, Talk talk) {
        addClassName("note");
        switch (talk.facts().atBooth()) {
            case OPEN -> say(Icon.CLOCK, kept(party, talk));
            case OUT_OF_ORDER -> warn(talk.say("booth.broken"));
            case CLOSED -> warn(closed(talk));
            case NONE -> warn(talk.say("booth.none"));
        }
    }

    private void say(Icon icon, String words) {
        add(icon.draw(), new Span(words));
    }

    private void warn(String words) {
        addClassName("wait");
        say(Icon.INFO, words);
    }

    private static String kept(Party party, Talk talk) {
        var limit = talk.office().map(Office::boothLimitMinutes).orElse(0);
        var appointment = party.appointment();
        return appointment == null
                ? talk.say("photo.kept.walk-in", limit)
                : talk.say("photo.kept", talk.time(appointment.startsAt()), limit);
    }

    static String closed(Talk talk) {
        return talk.office()
                .flatMap(office -> Optional.ofNullable(office.boothLastStart()))
                .map(last -> talk.say("booth.closed", talk.time(last)))
                .orElseGet(() -> talk.say("booth.none"));
    }

    /** Where the booth is, and how long it takes so many persons. */
    static String walk(int persons, Talk talk) {
        return talk.office()
                .flatMap(office -> office.boothMinutes(persons))
                .map(minutes -> talk.words().count("photo.booth", minutes))
                .orElse("");
    }
}
