package city.loket.backend.appointment.slot;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.catalogue.ServiceGroup;
import city.loket.backend.catalogue.StaffingPlan;
import city.loket.backend.office.Closure;
import city.loket.backend.office.OfficeCalendar;
import city.loket.backend.office.Opening;
import city.loket.backend.office.OpeningHours;
import city.loket.backend.office.PublicHolidays;
import city.loket.backend.office.Staffing;
import city.loket.backend.office.WorkingDays;
import city.loket.backend.platform.Text;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which slots a plan makes. 1 March 2027 is a Monday. */
class SlotGridTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final PublicHolidays HOLIDAYS = new PublicHolidays();
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Text TEXT = new Text("", "", "", "");

    private static OfficeCalendar open(DayOfWeek day, String... times) {
        return open(List.of(), day, times);
    }

    private static OfficeCalendar open(List<Closure> closures, DayOfWeek day, String... times) {
        var hours = new OpeningHours(
                Map.of(day, Arrays.stream(times).map(Opening::of).toList()));
        return new OfficeCalendar(BRUSSELS, hours, closures, HOLIDAYS, new WorkingDays(HOLIDAYS), false);
    }

    private static Staffing line(DayOfWeek day, String time, int counters, int publicCounters) {
        return new Staffing(Set.of(day), Opening.of(time), counters, publicCounters);
    }

    private static SlotGrid grid(int minutes, List<Staffing> lines, OfficeCalendar... services) {
        var plan = new StaffingPlan(new ServiceGroup(1, "cards", TEXT, minutes), lines);
        return new SlotGrid(BRUSSELS, plan, List.of(services));
    }

    private static List<String> slots(SlotGrid grid, LocalDate day) {
        return grid.between(day, day).stream()
                .map(slot -> "%s %d/%d"
                        .formatted(
                                slot.startsAt().atZone(BRUSSELS).toLocalTime(), slot.publicCapacity(), slot.capacity()))
                .toList();
    }

    @Test
    void slots_follow_each_other_from_each_opening_and_end_before_it_does() {
        var grid = grid(25, List.of(line(MONDAY, "09:00-18:00", 2, 1)), open(MONDAY, "09:00-10:30", "13:10-14:00"));

        assertThat(slots(grid, DAY)).containsExactly("09:00 1/2", "09:25 1/2", "09:50 1/2", "13:10 1/2", "13:35 1/2");
    }

    @Test
    void lines_add_up_and_count_for_whole_slots_only() {
        var lines = List.of(line(MONDAY, "09:00-11:00", 1, 1), line(MONDAY, "09:20-10:10", 2, 1));

        assertThat(slots(grid(30, lines, open(MONDAY, "09:00-12:00")), DAY))
                .containsExactly("09:00 1/1", "09:30 2/3", "10:00 1/1", "10:30 1/1");
    }

    @Test
    void a_group_is_open_while_any_of_its_services_is() {
        var grid = grid(
                60,
                List.of(line(MONDAY, "07:00-20:00", 1, 0)),
                open(MONDAY, "09:00-12:00"),
                open(MONDAY, "08:00-10:00", "13:00-14:00"));

        assertThat(slots(grid, DAY)).containsExactly("08:00 0/1", "09:00 0/1", "10:00 0/1", "11:00 0/1", "13:00 0/1");
    }

    @Test
    void a_closed_service_takes_its_own_hours_away_and_no_others() {
        var closure = new Closure(DAY, DAY, "orange-card", TEXT);
        var grid = grid(
                60,
                List.of(line(MONDAY, "07:00-20:00", 1, 1)),
                open(MONDAY, "09:00-11:00"),
                open(List.of(closure), MONDAY, "10:00-12:00"));

        assertThat(slots(grid, DAY)).containsExactly("09:00 1/1", "10:00 1/1");
        assertThat(slots(grid, DAY.plusWeeks(1))).containsExactly("09:00 1/1", "10:00 1/1", "11:00 1/1");
    }

    @Test
    void public_holidays_and_days_without_a_line_have_no_slots() {
        var easterMonday = LocalDate.of(2027, 3, 29);
        var grid = grid(30, List.of(line(MONDAY, "09:00-12:00", 1, 1)), open(MONDAY, "09:00-10:00"));

        assertThat(slots(grid, easterMonday)).isEmpty();
        assertThat(slots(grid, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_demo_that_never_closes_has_no_slots_at_night() {
        var hours = new OpeningHours(Map.of(MONDAY, List.of(Opening.of("09:00-10:00"))));
        var always = new OfficeCalendar(BRUSSELS, hours, List.of(), HOLIDAYS, new WorkingDays(HOLIDAYS), true);

        assertThat(slots(grid(30, List.of(line(MONDAY, "00:00-23:59", 1, 1)), always), DAY))
                .containsExactly("09:00 1/1", "09:30 1/1");
    }

    @Test
    void the_last_days_of_a_year_and_the_first_of_the_next_are_planned_in_one_go() {
        var lines = List.of(line(DayOfWeek.THURSDAY, "09:00-10:00", 1, 1), line(SATURDAY, "09:00-10:00", 1, 1));
        var grid = grid(60, lines, open(DayOfWeek.THURSDAY, "09:00-10:00"), open(SATURDAY, "09:00-10:00"));

        assertThat(grid.between(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3)))
                .extracting(slot -> slot.startsAt().atZone(BRUSSELS).toLocalDate())
                .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2));
    }

    /** An office that is open at night: the clocks skip from 2 to 3 on 26 March 2028 and go back from 3 to 2 on 29 October. */
    @ParameterizedTest
    @CsvSource({"2028-03-19, 24", "2028-03-26, 20", "2028-10-29, 28"})
    void no_slot_is_lost_or_doubled_when_the_clocks_change(LocalDate sunday, int count) {
        var grid = grid(15, List.of(line(SUNDAY, "00:00-06:00", 1, 1)), open(SUNDAY, "00:00-02:30", "02:30-06:00"));

        var starts =
                grid.between(sunday, sunday).stream().map(PlannedSlot::startsAt).toList();

        assertThat(starts).hasSize(count).doesNotHaveDuplicates().isSorted();
        for (int i = 1; i < starts.size(); i++) {
            assertThat(Duration.between(starts.get(i - 1), starts.get(i))).isEqualTo(Duration.ofMinutes(15));
        }
    }

    @Test
    void an_opening_that_the_skipped_hour_shifts_doubles_no_slot() {
        var grid = grid(15, List.of(line(SUNDAY, "00:00-06:00", 1, 1)), open(SUNDAY, "02:15-02:45", "03:00-04:00"));

        assertThat(slots(grid, LocalDate.of(2028, 3, 26)))
                .containsExactly("03:00 1/1", "03:15 1/1", "03:30 1/1", "03:45 1/1");
    }
}
