package city.loket.backend.calling.ui;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.PhotoRow;
import city.loket.backend.visit.Photos;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads who is at the photo booth, and who went today. */
@Component
class PhotoLines {

    private final Visits visits;
    private final Photos photos;
    private final Services services;
    private final Appointments appointments;
    private final Offices offices;
    private final LoketClock clock;

    PhotoLines(
            Visits visits,
            Photos photos,
            Services services,
            Appointments appointments,
            Offices offices,
            LoketClock clock) {
        this.visits = visits;
        this.photos = photos;
        this.services = services;
        this.appointments = appointments;
        this.offices = offices;
        this.clock = clock;
    }

    /** Those whose photos or numbers are missing, of all services, since the longest first. */
    List<PhotoLine> there(OfficeId office) {
        return lines(visits.in(office, VisitStatus.AT_BOOTH, VisitStatus.READY).stream()
                .sorted(Comparator.comparing(visit -> visit.state().since()))
                .toList());
    }

    /** Those of today who went without being served, the latest first. */
    List<PhotoLine> gone(OfficeId office) {
        return lines(visits.gone(office, offices.get(office).day(clock.instant())));
    }

    private List<PhotoLine> lines(List<Visit> found) {
        var rows = photos.rows(found);
        return found.stream()
                .map(visit -> line(visit, rows.getOrDefault(visit.id(), List.of())))
                .toList();
    }

    private PhotoLine line(Visit visit, List<PhotoRow> rows) {
        var startsAt = Optional.ofNullable(visit.appointment())
                .flatMap(appointments::find)
                .map(Appointment::startsAt)
                .orElse(null);
        return new PhotoLine(visit, services.get(visit.office(), visit.service()), rows, startsAt);
    }
}
