package city.loket.backend.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/**
 * The days that count where a term is in working days: all but Saturdays, Sundays and public holidays. An office that opens on
 * Saturday makes it no working day, and a municipal closure takes none away (docs/decisions/074).
 */
@Component
public class WorkingDays {

    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final PublicHolidays holidays;

    public WorkingDays(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    public boolean contains(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.on(day);
    }

    /**
     * The working day that is {@code count} working days after {@code day}, or before it when {@code count} is negative.
     * The day itself is day 0, whether or not it is a working day.
     */
    public LocalDate plus(LocalDate day, int count) {
        var step = Integer.signum(count);
        var reached = day;
        for (int left = Math.abs(count); left > 0; ) {
            reached = reached.plusDays(step);
            left -= contains(reached) ? 1 : 0;
        }
        return reached;
    }
}
