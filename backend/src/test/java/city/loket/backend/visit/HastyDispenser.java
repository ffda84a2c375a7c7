package city.loket.backend.visit;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.LoketClock;
import java.time.Instant;

/** Gives numbers without looking at photos: for the test that shows why one looks. */
class HastyDispenser extends Dispenser {

    HastyDispenser(
            Visits visits,
            OfficeQueue queue,
            TicketNumbers numbers,
            Movements movements,
            Services services,
            LoketClock clock) {
        super(visits, queue, numbers, movements, services, clock);
    }

    @Override
    void refuseUnlessComplete(Office office, Visit visit) {}

    @Override
    Visit numbered(Visit visit, Actor.Device kiosk, Service service, Instant now) {
        var ready = visit.state() instanceof VisitState.AtBooth ? visit.in(new VisitState.Ready(now)) : visit;
        return super.numbered(ready, kiosk, service, now);
    }
}
