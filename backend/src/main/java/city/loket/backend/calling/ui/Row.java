package city.loket.backend.calling.ui;

import city.loket.backend.catalogue.Service;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** One line of the list: somebody who waits for this counter, or will once photo and ticket are there. */
record Row(Visit visit, Service service) {

    boolean waits() {
        return visit.status() == VisitStatus.WAITING;
    }

    boolean atBooth() {
        return visit.status() == VisitStatus.AT_BOOTH;
    }

    Place place() {
        return Place.of(visit);
    }

    /** Since the visitor came in. */
    long minutesWaited(Instant now) {
        return minutes(visit, now);
    }

    static long minutes(Visit visit, Instant now) {
        return Math.max(0, Duration.between(visit.arrivedAt(), now).toMinutes());
    }

    /** Why a visit counts from its {@code dueAt} (design §6). */
    enum Place {
        APPOINTMENT,
        /** Came after the agreed time: counts from the arrival. */
        LATE,
        WALK_IN;

        static Place of(Visit visit) {
            if (visit.appointment() == null) {
                return WALK_IN;
            }
            return visit.dueAt().equals(visit.arrivedAt()) ? LATE : APPOINTMENT;
        }

        /** Such as {@code walk-in}. */
        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
