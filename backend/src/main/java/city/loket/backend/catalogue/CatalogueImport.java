package city.loket.backend.catalogue;

import city.loket.backend.catalogue.file.MunicipalityFile;
import city.loket.backend.catalogue.file.Town;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.office.OfficeEntry;
import city.loket.backend.office.OfficeEntry.Group;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.office.OpeningHours;
import city.loket.backend.office.Timetable;
import city.loket.backend.platform.Commands;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes what was read into the database, one municipality after the other; the same again changes nothing. */
@Component
class CatalogueImport {

    private final Offices offices;
    private final OfficeCalendars calendars;
    private final ServiceTable table;
    private final Services services;
    private final Commands commands;

    CatalogueImport(
            Offices offices, OfficeCalendars calendars, ServiceTable table, Services services, Commands commands) {
        this.offices = offices;
        this.calendars = calendars;
        this.table = table;
        this.services = services;
        this.commands = commands;
    }

    void put(Collection<Town> towns) {
        for (var town : towns) {
            var file = town.file();
            if (file != null) {
                commands.retried(() -> put(town, file));
            }
        }
        services.forget();
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
        for (int i = 0; i < entry.groups().size(); i++) {
            put(town, office, i, entry.groups().get(i));
        }
        table.withdrawAllBut(
                office, entry.services().filter(town.codes()::contains).toList());
        return office;
    }

    private void put(Town town, OfficeId office, int position, Group group) {
        var id = table.put(office, position, group);
        for (int i = 0; i < group.services().size(); i++) {
            var code = group.services().get(i);
            var facts = town.services().get(code);
            if (facts != null) {
                table.put(office, id, i, code, facts);
            }
        }
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
