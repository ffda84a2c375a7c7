package city.loket.backend.calling.ui;

import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Office;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Estimate;
import city.loket.backend.visit.Estimates;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how an office's day has been so far, and what is to be expected. */
@Component
class Todays {

    private final Building building;
    private final Estimates estimates;

    Todays(Building building, Estimates estimates) {
        this.building = building;
        this.estimates = estimates;
    }

    /** @param handled services, of which the one with the longest wait is told */
    Picture.Today of(Office office, List<Visit> here, List<Service> handled, Instant now) {
        var longest = here.stream()
                .filter(visit -> visit.status() == VisitStatus.WAITING)
                .mapToLong(visit -> Row.minutes(visit, now))
                .max()
                .orElse(0);
        return new Picture.Today(building.completed(office.id(), office.day(now)), longest, newcomer(office, handled));
    }

    private @Nullable Estimate newcomer(Office office, List<Service> handled) {
        var outlook = estimates.of(office.id());
        return handled.stream()
                .map(outlook::forNewcomer)
                .filter(estimate -> estimate.minutes() != null)
                .max(Comparator.comparing(Estimate::minutes))
                .orElse(null);
    }
}
