package city.loket.backend.calling.reception;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.calling.Past;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.Estimate;
import city.loket.backend.visit.Estimates;
import city.loket.backend.visit.Photos;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitId;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what reception sees of a visitor now. */
@Component
class Cards {

    private final Visits visits;
    private final Hall hall;
    private final Photos photos;
    private final Appointments appointments;
    private final Estimates estimates;
    private final Past past;
    private final LoketClock clock;

    Cards(
            Visits visits,
            Hall hall,
            Photos photos,
            Appointments appointments,
            Estimates estimates,
            Past past,
            LoketClock clock) {
        this.visits = visits;
        this.hall = hall;
        this.photos = photos;
        this.appointments = appointments;
        this.estimates = estimates;
        this.past = past;
        this.clock = clock;
    }

    /** @throws city.loket.backend.platform.Refusal {@code unknown_visit} when the office has no such visit */
    Card of(OfficeId office, VisitId id) {
        var visit = visits.get(office, id);
        return new Card(
                hall.presence(visit),
                Optional.ofNullable(visit.appointment())
                        .flatMap(appointments::find)
                        .map(Appointment::startsAt)
                        .orElse(null),
                photos.rows(visit),
                visit.status() == VisitStatus.WAITING ? outlook(visit) : null,
                past.of(visit),
                clock.instant());
    }

    private Estimate outlook(Visit visit) {
        return estimates.of(visit.office()).of(visit.service(), visit.dueAt(), visit.id());
    }
}
