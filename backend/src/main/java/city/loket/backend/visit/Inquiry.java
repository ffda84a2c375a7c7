package city.loket.backend.visit;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.CheckIn;
import city.loket.backend.office.Office;
import city.loket.backend.platform.LoketClock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whom staff mean by what they scan, type or are told. Changes nothing. Unlike the kiosk's {@link Door} it also knows today's numbers, which everybody in
 * the waiting room can read.
 */
@Component
public class Inquiry {

    private final Door door;
    private final Visits visits;
    private final LoketClock clock;

    Inquiry(Door door, Visits visits, LoketClock clock) {
        this.door = door;
        this.visits = visits;
        this.clock = clock;
    }

    public Answer about(Office office, String text) {
        var numbered = SpokenNumber.of(text)
                .map(spoken -> visits.numbered(office.id(), office.day(clock.instant()), spoken))
                .orElse(List.of());
        return numbered.isEmpty() ? recognised(office, text) : new Answer.Visitors(numbered);
    }

    private Answer recognised(Office office, String text) {
        return switch (door.recognise(office, text)) {
            case Door.Recognised.Known(var visit, var _) -> new Answer.Visitors(List.of(visit));
            case Door.Recognised.ForAppointment(var appointment, var verdict) ->
                visits.of(appointment.id())
                        .<Answer>map(gone -> new Answer.Visitors(List.of(gone)))
                        .orElseGet(() -> new Answer.Expected(appointment, verdict));
            case Door.Recognised.Elsewhere(var appointment) -> new Answer.Elsewhere(appointment);
            case Door.Recognised.Nothing _ -> new Answer.Nobody();
        };
    }

    /** What was found. */
    public sealed interface Answer {

        /** @param visits of today, or of the day of the code; several when the letter of a number was left out */
        record Visitors(List<Visit> visits) implements Answer {}

        /** An appointment that nobody has checked in for. */
        record Expected(Appointment appointment, CheckIn verdict) implements Answer {}

        /** It is for another office. */
        record Elsewhere(Appointment appointment) implements Answer {}

        record Nobody() implements Answer {}
    }
}
