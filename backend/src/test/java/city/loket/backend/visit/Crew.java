package city.loket.backend.visit;

import city.loket.backend.appointment.Appointments;
import city.loket.backend.appointment.Latecomers;
import city.loket.backend.calling.Desk;
import city.loket.backend.calling.Onward;
import city.loket.backend.calling.Parking;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.device.Booths;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.time.Instant;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody whose verbs move visits; two of them may be exchanged for careless ones. */
@TestComponent
public record Crew(
        Visits visits,
        OfficeQueue queue,
        TicketNumbers numbers,
        Movements movements,
        Reordering reordering,
        Priorities priorities,
        VisitRecords records,
        Photos photos,
        PhotoChecks checks,
        Dispenser dispenser,
        Arrivals arrivals,
        Papers papers,
        Departures departures,
        EndOfDay endOfDay,
        BoothRound round,
        BoothCredits credits,
        BoothHours hours,
        Booths booths,
        Desk desk,
        Parking parking,
        Onward onward,
        Services services,
        Appointments appointments,
        Latecomers latecomers,
        JdbcClient jdbc,
        LoketClock clock) {

    /** Gives numbers without looking at photos. */
    Crew withHastyDispenser() {
        var hasty = new Dispenser(visits, queue, numbers, movements, services, clock) {
            @Override
            void refuseUnlessComplete(Office office, Visit visit) {}

            @Override
            Visit numbered(Visit visit, Actor.Device kiosk, Service service, Instant now) {
                var ready = visit.state() instanceof VisitState.AtBooth ? visit.in(new VisitState.Ready(now)) : visit;
                return super.numbered(ready, kiosk, service, now);
            }
        };
        return with(credits, hasty);
    }

    /** Forgets which of the booth's signals and codes have served. */
    Crew withForgetfulBooth() {
        return with(new ForgetfulCredits(jdbc, clock), dispenser);
    }

    private Crew with(BoothCredits credits, Dispenser dispenser) {
        var proofs = new Proofs(credits, booths);
        var registration = new Registration(visits, photos, proofs, hours, priorities, records, clock);
        return new Crew(
                visits,
                queue,
                numbers,
                movements,
                reordering,
                priorities,
                records,
                photos,
                new PhotoChecks(visits, queue, photos, credits, proofs, movements, reordering, services, clock),
                dispenser,
                new Arrivals(visits, queue, registration, dispenser, appointments, latecomers, clock),
                papers,
                departures,
                endOfDay,
                round,
                credits,
                hours,
                booths,
                desk,
                parking,
                onward,
                services,
                appointments,
                latecomers,
                jdbc,
                clock);
    }
}
