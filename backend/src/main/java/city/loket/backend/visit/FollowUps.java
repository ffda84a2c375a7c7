package city.loket.backend.visit;

import city.loket.backend.appointment.FollowUpBooked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts on a visit's record that its visitor has an appointment to come again, and nothing of it; in the transaction that books it. */
@Component
class FollowUps {

    private final Visits visits;
    private final VisitRecords records;

    FollowUps(Visits visits, VisitRecords records) {
        this.visits = visits;
        this.records = records;
    }

    @EventListener
    void record(FollowUpBooked booked) {
        var visit = visits.get(booked.office(), new VisitId(booked.visit()));
        records.add(visit, Verb.FOLLOW_UP, booked.staff(), null);
    }
}
