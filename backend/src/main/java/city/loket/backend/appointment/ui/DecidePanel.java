package city.loket.backend.appointment.ui;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.AppointmentId;
import city.loket.backend.appointment.Contact;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;

/** The appointments on closed days of which nobody has decided yet; nothing to see when there are none. */
final class DecidePanel extends Section {

    private final Closed closed;
    private final Function<AppointmentId, Contact> contacts;
    private final DecisionCard.Decisions decisions;

    DecidePanel(Closed closed, Function<AppointmentId, Contact> contacts, DecisionCard.Decisions decisions) {
        this.closed = closed;
        this.contacts = contacts;
        this.decisions = decisions;
        addClassName("decide");
    }

    void show(List<Appointment> undecided) {
        removeAll();
        setVisible(!undecided.isEmpty());
        add(
                new H3(closed.words().count("decide", undecided.size())),
                new Paragraph(closed.words().say("decide.why")));
        undecided.forEach(
                appointment -> add(new DecisionCard(closed, appointment, contacts.apply(appointment.id()), decisions)));
    }
}
