package city.loket.backend.catalogue.info;

import city.loket.backend.catalogue.Search;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceGroup;
import city.loket.backend.catalogue.Services;
import city.loket.backend.catalogue.info.ServiceList.Group;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.platform.Address;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what an office offers now, or what of it a visitor searches for. */
@Component
class ServiceListReader {

    private final Services services;
    private final OfficeCalendars calendars;
    private final LoketClock clock;

    ServiceListReader(Services services, OfficeCalendars calendars, LoketClock clock) {
        this.services = services;
        this.calendars = calendars;
        this.clock = clock;
    }

    ServiceList read(Office office, Address address, Words words) {
        var search = new Search(address.chosen().getOrDefault("q", ""));
        var found = services.of(office.id()).stream().filter(search::finds).toList();
        return new ServiceList(
                office,
                search.typed(),
                services.groups(office.id()).stream()
                        .map(group -> group(group, found, words))
                        .filter(group -> !group.services().isEmpty())
                        .toList(),
                OpeningTimes.of(calendars.of(office), office.day(clock.instant()), words));
    }

    private static Group group(ServiceGroup group, List<Service> found, Words words) {
        return new Group(
                group.name().in(words.language()),
                found.stream()
                        .filter(service -> service.group().id() == group.id())
                        .toList());
    }
}
