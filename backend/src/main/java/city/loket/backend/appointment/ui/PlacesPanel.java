package city.loket.backend.appointment.ui;

import city.loket.backend.appointment.Place;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Words;
import city.loket.backend.platform.ui.CommandButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next free times, day by day, and later ones on demand; one of them is picked. */
public final class PlacesPanel extends Div {

    private final Words words;
    private final ZoneId zone;
    private final @Nullable LocalDate inTime;
    private final Picked picked;

    /** @param inTime the last day that is in time; {@code null} when any is */
    public PlacesPanel(Words words, ZoneId zone, @Nullable LocalDate inTime, Picked picked) {
        this.words = words;
        this.zone = zone;
        this.inTime = inTime;
        this.picked = picked;
    }

    public PlacesPanel show(Instant from) {
        removeAll();
        var free = PlacesByDay.of(zone, picked.next(from));
        if (free.days().isEmpty()) {
            add(new Paragraph(words.say("places.none")));
            return this;
        }
        free.days().forEach((day, places) -> add(day(day, places)));
        var later = new NativeButton(words.say("places.later"), click -> show(free.end(zone)));
        later.addClassName("plain");
        later.getElement().setAttribute("type", "button").setAttribute("data-test", "later");
        add(later);
        return this;
    }

    private Div day(LocalDate day, List<Place> places) {
        var name = new Div(new Span(words.day(day)));
        if (inTime != null && day.isAfter(inTime)) {
            var late = new Span(words.say("places.late"));
            late.addClassNames("chip", "wait");
            name.add(late);
        }
        var times = new Div();
        times.addClassName("times");
        places.forEach(place -> times.add(time(place)));
        var row = new Div(name, times);
        row.addClassName("places");
        return row;
    }

    private CommandButton time(Place place) {
        var at = place.startsAt();
        var time = words.time(at, zone);
        var button = new CommandButton("place", time, command -> picked.pick(at, command), "plain");
        var day = words.day(at.atZone(zone).toLocalDate());
        button.getElement().setAttribute("aria-label", day + ", " + time);
        return button;
    }

    /** Where the times come from, and what becomes of the one that is picked. */
    public interface Picked {

        /** The free places from this moment on, the earliest first; as many as are worth showing. */
        List<Place> next(Instant from);

        void pick(Instant startsAt, CommandId command);
    }
}
