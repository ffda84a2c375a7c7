package city.loket.backend.appointment.phone;

import static city.loket.backend.Screen.named;
import static city.loket.backend.Screen.press;
import static city.loket.backend.Screen.type;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.appointment.Agenda;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.SlotRows;
import java.time.Instant;
import java.util.List;

/** Somebody is on the phone for a card. In three days there are four times of two places each, one of them for the public. */
record PhoneCall(SlotRows slots, Agenda agenda, Instant morning) {

    static PhoneCall about(SlotRows slots, Agenda agenda, Instant now) {
        var morning = slots.morning(now);
        slots.make(morning, 4, 2, 1);
        return new PhoneCall(slots, agenda, morning);
    }

    void asksForTheCard() {
        type("service", "kaart");
        press("service-card-collection");
    }

    void takesTheFirst() {
        press(named("place").getFirst());
    }

    void choosesTheFirst() {
        asksForTheCard();
        takesTheFirst();
    }

    /** All appointments of that day. */
    List<Appointment> made() {
        return agenda.of(slots.office(), slots.office().day(morning));
    }

    Appointment only() {
        assertThat(made()).hasSize(1);
        return made().getFirst();
    }
}
