package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Appointment;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Appointments in the order of their times: what and when, and nothing of who. */
final class DayTable extends NativeTable {

    private final Spoken spoken;
    private final Function<Appointment, String> when;
    private final Consumer<Appointment> open;

    /** @param when how the time is worded: of one day, or of several */
    DayTable(
            Spoken spoken,
            List<Appointment> appointments,
            Function<Appointment, String> when,
            Consumer<Appointment> open) {
        this.spoken = spoken;
        this.when = when;
        this.open = open;
        getHead().add(headings());
        appointments.forEach(appointment -> getBody().add(row(appointment)));
    }

    private NativeTableRow headings() {
        var row = new NativeTableRow();
        Stream.of("when", "service", "persons", "state", "code").forEach(column -> {
            var heading = new NativeTableHeaderCell(spoken.words().say("column." + column));
            heading.addClassName(column);
            row.add(heading);
        });
        return row;
    }

    private NativeTableRow row(Appointment appointment) {
        var time = new NativeTableCell(when.apply(appointment));
        time.addClassName("when");
        var persons = new NativeTableCell(String.valueOf(appointment.persons()));
        persons.addClassName("persons");
        var row = new NativeTableRow();
        row.add(
                time,
                new NativeTableCell(spoken.service(appointment).name(spoken.language())),
                persons,
                new NativeTableCell(state(spoken, appointment)),
                new NativeTableCell(button(appointment)));
        return row;
    }

    private NativeButton button(Appointment appointment) {
        var button = new NativeButton(appointment.code(), click -> open.accept(appointment));
        button.addClassNames("small", "code");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-test", "open-" + appointment.code())
                .setAttribute("aria-label", when.apply(appointment) + ", " + appointment.code());
        return button;
    }

    static Span state(Spoken spoken, Appointment appointment) {
        var chip = new Span(spoken.state(appointment));
        chip.addClassNames("chip", appointment.status().name().toLowerCase(Locale.ROOT));
        return chip;
    }
}
