package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Advice;
import city.loket.backend.appointment.NoPlace;
import java.time.LocalDate;
import java.util.List;

/** What is free for a visitor. */
sealed interface FreePlaces {

    /**
     * @param first the first free place of all; {@code list} may be empty all the same
     * @param last the last day that can be booked
     */
    record Some(List<Advice> advice, First first, LocalDate last, Week week, PlaceList list) implements FreePlaces {}

    record None(NoPlace why) implements FreePlaces {}

    record First(LocalDate date, String day, PlaceList.Time time) {}
}
