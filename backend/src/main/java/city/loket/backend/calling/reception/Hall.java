package city.loket.backend.calling.reception;

import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Counter;
import city.loket.backend.office.CounterId;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads who is in the building, in the queue's order, and after them who went today, the latest first. */
@Component
class Hall {

    private final Building building;
    private final Services services;
    private final Counters counters;
    private final LoketClock clock;

    Hall(Building building, Services services, Counters counters, LoketClock clock) {
        this.building = building;
        this.services = services;
        this.counters = counters;
        this.clock = clock;
    }

    List<Presence> of(Office office) {
        var names = names(office.id());
        return Stream.concat(
                        building.in(office.id(), VisitStatus.unfinished()).stream(),
                        building.gone(office.id(), office.day(clock.instant())).stream())
                .map(visit -> presence(visit, names))
                .toList();
    }

    Presence presence(Visit visit) {
        return presence(visit, names(visit.office()));
    }

    private Map<CounterId, String> names(OfficeId office) {
        return counters.of(office).stream().collect(Collectors.toMap(Counter::id, Counter::name));
    }

    private Presence presence(Visit visit, Map<CounterId, String> names) {
        return new Presence(
                visit,
                services.get(visit.office(), visit.service()),
                visit.counter().map(names::get).orElse(null));
    }
}
