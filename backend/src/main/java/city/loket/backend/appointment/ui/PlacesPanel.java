package city.loket.backend.appointment.ui;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Place;
import city.loket.backend.appointment.ui.DecisionCard.Decisions;
import city.loket.backend.platform.ui.CommandButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The next free times for an appointment, day by day, and later ones on demand. */
final class PlacesPanel extends Div {

    private final Closed closed;
    private final Appointment appointment;
    private final Decisions decisions;
    private final ZoneId zone;

    PlacesPanel(Closed closed, Appointment appointment, Decisions decisions) {
        this.closed = closed;
        this.appointment = appointment;
        this.decisions = decisions;
        zone = closed.office().zone();
        show(appointment.startsAt());
    }

    private void show(Instant from) {
        removeAll();
        var free = PlacesByDay.of(zone, decisions.next(appointment, from));
        if (free.days().isEmpty()) {
            add(new Paragraph(closed.words().say("move.nothing")));
            return;
        }
        add(new Paragraph(closed.words().say("move.choose")));
        free.days().forEach((day, places) -> add(day(day, places)));
        var later = new NativeButton(closed.words().say("move.later"), click -> show(free.end(zone)));
        later.addClassName("plain");
        later.getElement().setAttribute("type", "button").setAttribute("data-test", "later");
        add(later);
    }

    private Div day(LocalDate day, List<Place> places) {
        var name = new Span(closed.words().day(day));
        var times = new Div();
        times.addClassName("times");
        places.forEach(place -> times.add(time(place)));
        var row = new Div(name, times);
        row.addClassName("places");
        return row;
    }

    private CommandButton time(Place place) {
        var time = closed.words().time(place.startsAt(), zone);
        var button = new CommandButton(
                "place", time, command -> decisions.move(appointment, place.startsAt(), command), "plain");
        button.getElement().setAttribute("aria-label", closed.when(place.startsAt()));
        return button;
    }
}
