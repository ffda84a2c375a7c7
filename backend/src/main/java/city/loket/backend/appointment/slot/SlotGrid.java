package city.loket.backend.appointment.slot;

import city.loket.backend.catalogue.StaffingPlan;
import city.loket.backend.office.OfficeCalendar;
import city.loket.backend.office.Staffing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The slots of a group: one after the other from each opening to its end, while any service of the group is open. A line of the
 * plan counts for the slots that lie wholly in its time.
 *
 * @param services the calendars of the group's services
 */
record SlotGrid(ZoneId zone, StaffingPlan plan, List<OfficeCalendar> services) {

    /** In ascending order; both days included. */
    List<PlannedSlot> between(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).flatMap(day -> on(day).stream()).toList();
    }

    private List<PlannedSlot> on(LocalDate day) {
        var lines = plan.lines().stream()
                .filter(line -> line.days().contains(day.getDayOfWeek()))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : openings(day).stream()
                        .flatMap(open -> open.cut(length()).stream())
                        .map(piece -> slot(piece, day, lines))
                        .filter(slot -> slot.capacity() > 0)
                        .toList();
    }

    private List<OpenTime> openings(LocalDate day) {
        return OpenTime.merged(services.stream()
                .flatMap(calendar -> calendar.on(day).stream())
                .map(opening -> OpenTime.of(day, opening, zone))
                .toList());
    }

    private Duration length() {
        return Duration.ofMinutes(plan.group().slotMinutes());
    }

    private PlannedSlot slot(OpenTime piece, LocalDate day, List<Staffing> lines) {
        var here = lines.stream()
                .filter(line -> OpenTime.of(day, line.time(), zone).contains(piece))
                .toList();
        return new PlannedSlot(
                piece.from(),
                plan.group().slotMinutes(),
                sum(here, Staffing::counters),
                sum(here, Staffing::publicCounters));
    }

    private static int sum(List<Staffing> lines, ToIntFunction<Staffing> counters) {
        return lines.stream().mapToInt(counters).sum();
    }
}
