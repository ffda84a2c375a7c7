package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Place;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** A free place to touch. */
final class PlaceKey extends NativeButton {

    private PlaceKey(Place place, Talk talk) {
        addClassNames("key", "place");
        Marks.name(this, "place-" + place.startsAt());
        addClickListener(click -> talk.conversation().booking().place(place));
    }

    /** Under the name of its day. */
    static PlaceKey time(Place place, Talk talk) {
        var key = new PlaceKey(place, talk);
        key.add(time(place.startsAt(), talk));
        key.setAriaLabel(talk.say(
                "book.at-key",
                talk.capital(talk.fullDay(talk.facts().dayOf(place.startsAt()))),
                talk.time(place.startsAt())));
        return key;
    }

    static PlaceKey dayAndTime(Place place, Talk talk) {
        var key = new PlaceKey(place, talk);
        var day = talk.shortDay(talk.facts().dayOf(place.startsAt()));
        key.add(Marks.sized(new Span(day), day, "day"), time(place.startsAt(), talk));
        return key;
    }

    private static Span time(Instant startsAt, Talk talk) {
        return Marks.styled(new Span(talk.time(startsAt)), "time");
    }
}
