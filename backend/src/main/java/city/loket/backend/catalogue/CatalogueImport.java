package city.loket.backend.catalogue;

import city.loket.backend.catalogue.file.MunicipalityFile;
import city.loket.backend.catalogue.file.Town;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.office.OfficeEntry;
import city.loket.backend.office.OfficeEntry.Group;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.office.OpeningHours;
import city.loket.backend.office.Staffing;
import city.loket.backend.office.Timetable;
import city.loket.backend.platform.Commands;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes what was read into the database, one municipality after the other; the same again changes nothing. */
@Component
class CatalogueImport {

    private final Offices offices;
    private final OfficeCalendars calendars;
    private final ServiceTable table;
    private final StaffingPlans staffing;
    private final Services services;
    private final Commands commands;
    private final ApplicationEventPublisher events;

    CatalogueImport(
            Offices offices,
            OfficeCalendars calendars,
            ServiceTable table,
            StaffingPlans staffing,
            Services services,
            Commands commands,
            ApplicationEventPublisher events) {
        this.offices = offices;
        this.calendars = calendars;
        this.table = table;
        this.staffing = staffing;
        this.services = services;
        this.commands = commands;
        this.events = events;
    }

    void put(Collection<Town> towns) {
        for (var town : towns) {
            var file = town.file();
            if (file != null) {
                commands.retried(() -> put(town, file));
            }
        }
        services.forget();
        events.publishEvent(new CatalogueImported());
    }

    private List<OfficeId> put(Town town, MunicipalityFile file) {
        var municipality = file.municipality(town.code());
        return file.offices().stream()
                .map(entry -> put(town, offices.put(municipality, entry), entry))
                .toList();
    }

    /** A broken service stays as it was; one that has no file any more is withdrawn. */
    private OfficeId put(Town town, OfficeId office, OfficeEntry entry) {
        calendars.put(office, timetable(town, entry));
        var planned = new HashMap<Long, List<Staffing>>();
        for (int i = 0; i < entry.groups().size(); i++) {
            var group = entry.groups().get(i);
            planned.put(put(town, office, i, group), group.staffing());
        }
        staffing.put(office, planned);
        table.withdrawAllBut(
                office, entry.services().filter(town.codes()::contains).toList());
        return office;
    }

    private long put(Town town, OfficeId office, int position, Group group) {
        var id = table.put(office, position, group);
        for (int i = 0; i < group.services().size(); i++) {
            var code = group.services().get(i);
            var facts = town.services().get(code);
            if (facts != null) {
                table.put(office, id, i, code, facts);
            }
        }
        return id;
    }

    private static Timetable timetable(Town town, OfficeEntry entry) {
        var own = new HashMap<String, OpeningHours>();
        town.services().forEach((code, facts) -> {
            if (facts.hours() != null) {
                own.put(code, facts.hours());
            }
        });
        return new Timetable(entry.hours(), own, entry.closures());
    }
}
