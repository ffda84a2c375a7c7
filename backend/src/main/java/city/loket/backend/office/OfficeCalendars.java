package city.loket.backend.office;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The calendars of offices and of their services, as they are in the database now. */
@Component
public class OfficeCalendars {

    private final OpeningHoursTable hours;
    private final Closures closures;
    private final PublicHolidays holidays;
    private final WorkingDays workingDays;
    private final boolean alwaysOpen;

    OfficeCalendars(
            OpeningHoursTable hours,
            Closures closures,
            PublicHolidays holidays,
            WorkingDays workingDays,
            @Value("${loket.always-open}") boolean alwaysOpen) {
        this.hours = hours;
        this.closures = closures;
        this.holidays = holidays;
        this.workingDays = workingDays;
        this.alwaysOpen = alwaysOpen;
    }

    public OfficeCalendar of(Office office) {
        return calendar(office, null);
    }

    /** The service's own hours where it has any, otherwise its office's; closed when either is. */
    public OfficeCalendar of(Office office, String service) {
        return calendar(office, service);
    }

    /** Takes over what the municipality's files say; closures that staff entered stay. In the caller's transaction. */
    public void put(OfficeId office, Timetable timetable) {
        hours.put(office, timetable);
        closures.put(office, timetable.closures());
    }

    private OfficeCalendar calendar(Office office, @Nullable String service) {
        return new OfficeCalendar(
                office.zone(),
                hours.of(office.id(), service),
                closures.of(office.id(), service),
                holidays,
                workingDays,
                alwaysOpen);
    }
}
