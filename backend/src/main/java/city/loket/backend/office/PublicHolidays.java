package city.loket.backend.office;

import static java.util.stream.Collectors.toMap;

import city.loket.backend.platform.Language;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Belgium's public holidays. Days that only banks or public servants have off (2 November, 15 November, 31 December) are
 * none. Reading the calendar takes a second, so that it happens when somebody first asks, not at the start.
 */
@Component
public class PublicHolidays {

    private final Map<Integer, NavigableMap<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

    public boolean on(LocalDate day) {
        return year(day).containsKey(day);
    }

    /** What the holiday of this day is called; empty when there is none. */
    public Optional<String> name(LocalDate day, Language language) {
        return Optional.ofNullable(year(day).get(day)).map(holiday -> holiday.getDescription(language.locale()));
    }

    private NavigableMap<LocalDate, Holiday> year(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), PublicHolidays::read);
    }

    private static NavigableMap<LocalDate, Holiday> read(int year) {
        var belgium = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));
        return belgium.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .collect(toMap(Holiday::getDate, holiday -> holiday, (one, same) -> one, TreeMap::new));
    }
}
