package city.loket.backend.appointment.phone;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.platform.ui.LabelledInput;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The appointments of a day, or those that were found. */
final class DayPanel extends Section {

    private final Spoken spoken;
    private final Diary diary;
    private final Consumer<Appointment> open;
    private final Div list = new Div();
    private final LabelledInput chosen;
    private LocalDate day;
    private @Nullable String sought;

    DayPanel(Spoken spoken, Diary diary, LocalDate first, Consumer<Appointment> open) {
        this.spoken = spoken;
        this.diary = diary;
        this.open = open;
        day = first;
        chosen = new LabelledInput("day", "date", spoken.words().say("day.choose"));
        chosen.set(first.toString());
        chosen.onChange(() -> choose(chosen.value()));
        var find = new LabelledInput("find", "search", spoken.words().say("find")).with("autocomplete", "off");
        find.onEnter(() -> find(find.value()));
        var days = new Div(turn("earlier", -1), chosen, turn("later", 1));
        days.addClassName("turn");
        list.addClassName("list");
        addClassName("day");
        add(find, days, list);
        draw();
        find.focusInput();
    }

    /** Opens the only one that is found, and lists them when there are several. */
    void find(String typed) {
        sought = typed.isBlank() ? null : typed;
        var found = draw();
        if (sought != null && found.size() == 1) {
            open.accept(found.getFirst());
        }
    }

    /** As it is now. */
    List<Appointment> draw() {
        var appointments = sought == null ? diary.of(spoken.office(), day) : diary.find(spoken.office(), sought);
        list.removeAll();
        list.add(new H3(title(appointments)));
        if (appointments.isEmpty()) {
            list.add(new Paragraph(spoken.words().say(sought == null ? "day.none" : "find.none")));
        } else {
            list.add(new DayTable(spoken, appointments, this::when, open));
        }
        return appointments;
    }

    private String when(Appointment appointment) {
        return sought == null ? spoken.time(appointment.startsAt()) : spoken.when(appointment.startsAt());
    }

    private String title(List<Appointment> appointments) {
        var count = spoken.words().count("appointments", appointments.size());
        return sought == null
                ? spoken.words().day(day) + " · " + count
                : spoken.words().say("find.found", count);
    }

    private NativeButton turn(String key, int days) {
        var button = new NativeButton(
                spoken.asking().say(key), click -> chosen.set(day.plusDays(days).toString()));
        button.addClassName("plain");
        button.getElement().setAttribute("type", "button").setAttribute("data-test", key);
        return button;
    }

    private void choose(String typed) {
        try {
            day = LocalDate.parse(typed);
            sought = null;
            draw();
        } catch (DateTimeException noDay) {
            chosen.set(day.toString());
        }
    }
}
