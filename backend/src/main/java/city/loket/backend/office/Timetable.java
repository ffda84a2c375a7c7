package city.loket.backend.office;

import java.util.List;
import java.util.Map;

/**
 * When an office is open, as its municipality's files say it.
 *
 * @param hours of the office
 * @param services the hours of those services that keep other hours than their office, by their codes
 */
public record Timetable(OpeningHours hours, Map<String, OpeningHours> services, List<Closure> closures) {

    public Timetable {
        services = Map.copyOf(services);
        closures = List.copyOf(closures);
    }
}
