package city.loket.backend.office;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.platform.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class OfficeCalendarsTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final OpeningHours MORNINGS =
            new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of(Opening.of("09:00-12:00"))));
    private static final OpeningHours AFTERNOONS =
            new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of(Opening.of("13:00-13:30"), Opening.of("15:00-16:00"))));

    @Autowired
    private OfficeCalendars calendars;

    @Autowired
    private Closures closures;

    @Autowired
    private TestTown town;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    private static Closure closed(@Nullable String service) {
        var reason = new Text("Brugdag", "Pont", "Brückentag", "Bridge day");
        return new Closure(MONDAY, MONDAY.plusDays(1), service, reason);
    }

    private void put(Closure... ofTheFile) {
        var timetable = new Timetable(MORNINGS, Map.of("card-collection", AFTERNOONS), List.of(ofTheFile));
        within(() -> calendars.put(office.id(), timetable));
    }

    private void within(Runnable change) {
        town.within(() -> {
            change.run();
            return true;
        });
    }

    @Test
    void a_service_keeps_its_own_hours_and_the_others_those_of_the_office() {
        put();

        assertThat(calendars.of(office).hours()).isEqualTo(MORNINGS);
        assertThat(calendars.of(office, "card-collection").hours()).isEqualTo(AFTERNOONS);
        assertThat(calendars.of(office, "short-stay").hours()).isEqualTo(MORNINGS);
    }

    @Test
    void putting_the_same_timetable_again_changes_nothing() {
        put(closed(null));
        put(closed(null));

        assertThat(calendars.of(office).hours()).isEqualTo(MORNINGS);
        assertThat(calendars.of(office).closures()).containsExactly(closed(null));
    }

    @Test
    void a_closed_office_closes_its_services_and_a_closed_service_only_itself() {
        put(closed("card-collection"));

        assertThat(calendars.of(office, "card-collection").on(MONDAY)).isEmpty();
        assertThat(calendars.of(office, "short-stay").on(MONDAY)).isNotEmpty();
        assertThat(calendars.of(office).on(MONDAY)).isNotEmpty();

        put(closed(null));
        assertThat(calendars.of(office, "card-collection").on(MONDAY)).isEmpty();
    }

    @Test
    void a_closure_that_staff_entered_survives_the_next_import() {
        within(() -> closures.add(office.id(), closed(null)));
        put();
        assertThat(calendars.of(office).closures()).containsExactly(closed(null));

        within(() -> closures.remove(office.id(), closed(null)));
        assertThat(calendars.of(office).on(MONDAY)).isNotEmpty();
    }

    @Test
    void an_office_without_a_timetable_is_closed_but_the_demo_is_open() {
        assertThat(calendars.of(office).on(MONDAY)).isEmpty();
        assertThat(calendars
                        .of(office)
                        .isOpen(MONDAY.atStartOfDay(office.zone()).toInstant()))
                .isTrue();
    }
}
