package city.loket.backend.appointment.slot;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Closure;
import city.loket.backend.office.Closures;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Slots follow the plan and the calendar, and keep what is booked. */
@BackendTest
class SlotPlanTest {

    private static final Text REASON = new Text("", "", "", "");

    @Autowired
    private SlotPlan plan;

    @Autowired
    private SlotRound round;

    @Autowired
    private Closures closures;

    @Autowired
    private OfficeCalendars calendars;

    @Autowired
    private TestTown town;

    @Autowired
    private LoketClock clock;

    @Autowired
    private JdbcClient jdbc;

    private PlannedOffice here;
    private LocalDate day;

    @BeforeEach
    void open() {
        here = PlannedOffice.in(town, jdbc, calendars);
        here.staff(2, 1);
        day = aWeekAheadWithoutHoliday();
    }

    private LocalDate aWeekAheadWithoutHoliday() {
        var from = here.office().day(clock.instant()).plusWeeks(1);
        return calendars.of(here.office()).firstOpenDay(from, from.plusDays(5)).orElseThrow();
    }

    private void build() {
        town.within(() -> {
            plan.build(here.office(), day, day);
            return day;
        });
    }

    private void book(String time, int places) {
        jdbc.sql("update slot set booked = ? where office_id = ? and group_id = ? and starts_at = ?")
                .params(places, here.office().id().value(), here.group(), here.at(day, time))
                .update();
    }

    private void close(Closure closure) {
        town.within(() -> {
            closures.add(here.office().id(), closure);
            return closure;
        });
    }

    @Test
    void each_quarter_of_an_hour_that_is_open_and_staffed_becomes_a_slot() {
        build();

        assertThat(here.slots(day))
                .containsExactly(
                        "09:00 1/2+0, 0 booked",
                        "09:15 1/2+0, 0 booked",
                        "09:30 1/2+0, 0 booked",
                        "09:45 1/2+0, 0 booked");
    }

    @Test
    void fewer_counters_than_are_booked_are_on_record_and_nobody_loses_a_place() {
        build();
        book("09:15", 2);
        here.staff(1, 1);

        build();

        assertThat(here.slots(day))
                .containsExactly(
                        "09:00 1/1+0, 0 booked",
                        "09:15 1/1+1, 2 booked",
                        "09:30 1/1+0, 0 booked",
                        "09:45 1/1+0, 0 booked");
        assertThat(here.recorded()).singleElement().asString().endsWith(": 2 booked, 1 planned");
    }

    @Test
    void a_closed_day_has_only_the_slots_that_are_booked_and_a_day_that_opens_again_has_all() {
        build();
        book("09:15", 1);

        var closure = new Closure(day, day, null, REASON);
        close(closure);
        assertThat(here.slots(day)).containsExactly("09:15 0/0+1, 1 booked");

        town.within(() -> {
            closures.remove(here.office().id(), closure);
            return closure;
        });
        assertThat(here.slots(day)).contains("09:15 1/2+0, 1 booked", "09:30 1/2+0, 0 booked");
    }

    @Test
    void each_new_day_makes_the_horizon_of_ninety_days_one_day_longer() {
        var today = here.office().day(clock.instant());
        round.walk(clock.instant());
        assertThat(here.days()).isEqualTo(openDays(today, today.plusDays(90)));

        town.pass(Duration.ofDays(1));
        round.walk(clock.instant());
        town.realTime();

        assertThat(here.days()).isEqualTo(openDays(today, today.plusDays(91)));
    }

    private List<LocalDate> openDays(LocalDate from, LocalDate to) {
        var calendar = calendars.of(here.office());
        return from.datesUntil(to.plusDays(1))
                .filter(each -> !calendar.on(each).isEmpty())
                .toList();
    }
}
