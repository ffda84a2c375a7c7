package city.loket.backend.appointment.slot;

import city.loket.backend.catalogue.StaffingPlan;
import city.loket.backend.office.OfficeCalendar;
import city.loket.backend.office.Staffing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
                        .flatMap(open -> cut(open).stream())
                        .map(span -> slot(span, day, lines))
                        .filter(slot -> slot.capacity() > 0)
                        .toList();
    }

    private List<Span> openings(LocalDate day) {
        return Span.merged(services.stream()
                .flatMap(calendar -> calendar.on(day).stream())
                .map(opening -> Span.of(day, opening, zone))
                .toList());
    }

    private List<Span> cut(Span open) {
        var length = Duration.ofMinutes(plan.group().slotMinutes());
        var slots = new ArrayList<Span>();
        for (var from = open.from(); !from.plus(length).isAfter(open.to()); from = from.plus(length)) {
            slots.add(new Span(from, from.plus(length)));
        }
        return slots;
    }

    private PlannedSlot slot(Span span, LocalDate day, List<Staffing> lines) {
        var here = lines.stream()
                .filter(line -> Span.of(day, line.time(), zone).contains(span))
                .toList();
        return new PlannedSlot(
                span.from(),
                plan.group().slotMinutes(),
                sum(here, Staffing::counters),
                sum(here, Staffing::publicCounters));
    }

    private static int sum(List<Staffing> lines, ToIntFunction<Staffing> counters) {
        return lines.stream().mapToInt(counters).sum();
    }
}
