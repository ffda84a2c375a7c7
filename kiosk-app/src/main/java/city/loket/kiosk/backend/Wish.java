package city.loket.kiosk.backend;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** What somebody wants an appointment for; with the own dates that were asked for. */
public record Wish(OfferedService service, Variant variant, int persons, Map<OwnDate, LocalDate> own) {

    public Wish {
        own = Map.copyOf(own);
    }

    public static Wish of(OfferedService service, Variant variant) {
        return new Wish(service, variant, 1, Map.of());
    }

    public Wish persons(int persons) {
        return new Wish(service, variant, persons, own);
    }

    public Wish with(OwnDate date, LocalDate day) {
        var dates = new EnumMap<OwnDate, LocalDate>(OwnDate.class);
        dates.putAll(own);
        dates.put(date, day);
        return new Wish(service, variant, persons, dates);
    }
}
