package city.loket.backend.catalogue;

import city.loket.backend.catalogue.file.MunicipalityFile;
import city.loket.backend.catalogue.file.Problem;
import city.loket.backend.catalogue.file.Town;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.office.OfficeEntry;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.office.OpeningHours;
import city.loket.backend.office.Timetable;
import city.loket.backend.platform.Commands;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** @return what stood in the way: two municipalities with the same office */
    List<Problem> put(Collection<Town> towns) {
        var problems = new ArrayList<Problem>();
        var owners = new HashMap<String, String>();
        for (var town : towns) {
            var file = town.file();
            if (file != null) {
                var taken = file.offices().stream()
                        .filter(office -> owners.putIfAbsent(office.code(), town.code()) != null)
                        .map(office -> taken(town, office, owners))
                        .toList();
                problems.addAll(taken);
                if (taken.isEmpty()) {
                    commands.retried(() -> put(town, file));
                }
            }
        }
        services.forget();
        return problems;
    }

    private static Problem taken(Town town, OfficeEntry office, Map<String, String> owners) {
        var values = List.of(office.code(), owners.get(office.code()));
        return new Problem(town.code() + "/municipality.yaml", 0, "offices", "office-taken", values);
    }

    private List<OfficeId> put(Town town, MunicipalityFile file) {
        var municipality = file.municipality(town.code());
        return file.offices().stream()
                .map(entry -> put(town, offices.put(municipality, entry), entry))
                .toList();
    }

    private OfficeId put(Town town, OfficeId office, OfficeEntry entry) {
        calendars.put(office, timetable(town, entry));
        int position = 0;
        for (int i = 0; i < entry.groups().size(); i++) {
            var group = table.put(office, i, entry.groups().get(i));
            for (var code : entry.groups().get(i).services()) {
                var facts = town.services().get(code);
                if (facts != null) {
                    table.put(office, group, position++, code, facts);
                }
            }
        }
        table.withdrawAllBut(
                office, entry.services().filter(town.codes()::contains).toList());
        return office;
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
