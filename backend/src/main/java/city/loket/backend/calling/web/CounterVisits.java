package city.loket.backend.calling.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.catalogue.Services;
import city.loket.backend.visit.PhotoRow;
import city.loket.backend.visit.Photos;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.AtBooth;
import city.loket.backend.visit.VisitState.Left;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells visits to staff programs. */
@Component
class CounterVisits {

    private final Services services;
    private final Appointments appointments;
    private final Photos photos;

    CounterVisits(Services services, Appointments appointments, Photos photos) {
        this.services = services;
        this.appointments = appointments;
        this.photos = photos;
    }

    CounterVisit of(Visit visit) {
        return of(visit, photos.rows(visit));
    }

    List<CounterVisit> of(Collection<Visit> visits) {
        var rows = photos.rows(visits);
        return visits.stream()
                .map(visit -> of(visit, rows.getOrDefault(visit.id(), List.of())))
                .toList();
    }

    private CounterVisit of(Visit visit, List<PhotoRow> rows) {
        return new CounterVisit(
                visit.id().value(),
                visit.code(),
                visit.numberText(),
                services.get(visit.office(), visit.service()).code(),
                visit.status(),
                visit.persons(),
                visit.language(),
                Optional.ofNullable(visit.appointment())
                        .flatMap(appointments::find)
                        .map(Appointment::startsAt)
                        .orElse(null),
                visit.arrivedAt(),
                visit.dueAt(),
                visit.state().since(),
                visit.state() instanceof AtBooth booth ? booth.keepUntil() : null,
                visit.photos().errand(),
                visit.photos().again(),
                rows,
                visit.state() instanceof Left left ? left.reason() : null);
    }
}
