package city.loket.backend.catalogue;

import city.loket.backend.office.OfficeCalendar;
import city.loket.backend.platform.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A procedure of a service, such as a first card or its extension.
 *
 * @param hint who takes this one, in a sentence
 * @param expedited {@code null} when there is no faster way
 */
public record Variant(
        String code,
        Text name,
        @Nullable Text hint,
        Price price,
        @Nullable Expedited expedited) {

    /**
     * The faster way.
     *
     * @param before applied for before this time of the office's day, it is ready on the promised day
     * @param workingDays the promised day: so many working days after the day of the application
     */
    public record Expedited(BigDecimal euro, LocalTime before, int workingDays) {

        /**
         * The day on which it is ready. What is applied for too late, or on a day that is no working day of the office, counts as
         * applied for early on its next one (docs/decisions/074).
         *
         * @param applied by the office's clock
         */
        public LocalDate promised(LocalDateTime applied, OfficeCalendar calendar) {
            var day = applied.toLocalDate();
            var early = applied.toLocalTime().isBefore(before) && calendar.isWorkingDay(day);
            var ready = early ? day : calendar.nextWorkingDay(day);
            for (int left = workingDays; left > 0; left--) {
                ready = calendar.nextWorkingDay(ready);
            }
            return ready;
        }
    }
}
