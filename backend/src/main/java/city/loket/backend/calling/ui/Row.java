package city.loket.backend.calling.ui;

import city.loket.backend.catalogue.Service;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import java.time.Duration;
import java.time.Instant;

/**
 * One line of the list: somebody who waits for this counter, or will once photo and ticket are there.
 *
 * @param place in this counter's queue, from 1; 0 for whoever does not wait yet
 */
record Row(Visit visit, Service service, int place) {

    boolean waits() {
        return visit.status() == VisitStatus.WAITING;
    }

    boolean atBooth() {
        return visit.status() == VisitStatus.AT_BOOTH;
    }

    /** Since the visitor came in. */
    long minutesWaited(Instant now) {
        return minutes(visit, now);
    }

    static long minutes(Visit visit, Instant now) {
        return Math.max(0, Duration.between(visit.arrivedAt(), now).toMinutes());
    }
}
