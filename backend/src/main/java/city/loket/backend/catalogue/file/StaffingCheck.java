package city.loket.backend.catalogue.file;

import city.loket.backend.catalogue.ServiceFacts;
import city.loket.backend.office.OfficeEntry;
import city.loket.backend.office.OfficeEntry.Group;
import city.loket.backend.office.Opening;
import city.loket.backend.office.Staffing;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the staffing of a municipality's groups can be what was meant. */
record StaffingCheck(Document document, MunicipalityFile file, Map<String, ServiceFacts> services) {

    List<Problem> problems() {
        var found = new ArrayList<Problem>();
        for (int i = 0; i < file.offices().size(); i++) {
            var office = file.offices().get(i);
            var place = "/offices/" + i;
            tooMany(office, place).ifPresent(found::add);
            for (int j = 0; j < office.groups().size(); j++) {
                group(office, office.groups().get(j), place + "/groups/" + j).forEach(found::add);
            }
        }
        return found;
    }

    /** Nothing while a service of it is broken: it may keep hours of its own. */
    private Stream<Problem> group(OfficeEntry office, Group group, String place) {
        if (!services.keySet().containsAll(group.services())) {
            return Stream.empty();
        }
        var isBooked =
                group.services().stream().anyMatch(code -> services.get(code).booking() != null);
        if (isBooked && group.staffing().isEmpty()) {
            return Stream.of(document.problem(place, "no-staffing"));
        }
        return Stream.iterate(0, line -> line < group.staffing().size(), line -> line + 1)
                .flatMap(line ->
                        closed(office, group, group.staffing().get(line), place + "/staffing/" + line).stream());
    }

    private Optional<Problem> closed(OfficeEntry office, Group group, Staffing line, String place) {
        return line.days().stream()
                .sorted()
                .filter(day -> group.services().stream()
                        .flatMap(service -> openings(office, service, day))
                        .noneMatch(opening -> opening.overlaps(line.time())))
                .findFirst()
                .map(day -> document.problem(place, "staffing-closed", day, line.time()));
    }

    private Stream<Opening> openings(OfficeEntry office, String service, DayOfWeek day) {
        var own = services.get(service).hours();
        return (own == null ? office.hours() : own).on(day).stream();
    }

    /** The first time at which the groups together need more counters than there are. */
    private Optional<Problem> tooMany(OfficeEntry office, String place) {
        var lines = office.groups().stream()
                .flatMap(group -> group.staffing().stream())
                .toList();
        return Stream.of(DayOfWeek.values())
                .flatMap(day -> lines.stream()
                        .filter(line -> line.days().contains(day))
                        .map(line -> new Need(day, line.time(), lines)))
                .filter(need -> need.counters() > office.counters().size())
                .findFirst()
                .map(need -> document.problem(
                        place + "/counters",
                        "staffing-too-many",
                        need.day(),
                        need.time().from(),
                        need.counters(),
                        office.counters().size()));
    }

    /** What all groups need when one of these lines begins. */
    private record Need(DayOfWeek day, Opening time, List<Staffing> lines) {

        int counters() {
            return lines.stream()
                    .filter(line -> line.days().contains(day) && line.time().contains(time.from()))
                    .mapToInt(Staffing::counters)
                    .sum();
        }
    }
}
