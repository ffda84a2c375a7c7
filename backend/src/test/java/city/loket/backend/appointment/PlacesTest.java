package city.loket.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.NoPlace.NothingFree;
import city.loket.backend.appointment.NoPlace.TooFar;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.office.Closure;
import city.loket.backend.office.Closures;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class PlacesTest {

    @Autowired
    private Places places;

    @Autowired
    private Booking booking;

    @Autowired
    private Closures closures;

    @Autowired
    private TestTown town;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LoketClock clock;

    private TestDesk desk;
    private LocalDate day;

    @BeforeEach
    void four_slots_of_two_places_one_of_them_for_the_public() {
        desk = TestDesk.open(town, booking, jdbc, clock.instant());
        day = desk.slots().office().day(desk.morning());
    }

    private List<Instant> free(int length, Channel channel, LocalDate from, LocalDate to) {
        return places.free(desk.slots().wish(length, channel), from, to).stream()
                .map(Place::startsAt)
                .toList();
    }

    private List<Instant> free(int length, Channel channel) {
        return free(length, channel, day, day);
    }

    @Test
    void a_long_appointment_finds_only_starts_with_all_its_slots_free() {
        desk.booked(Channel.WEB, 1, 1);

        assertThat(free(1, Channel.WEB)).containsExactly(desk.slot(0), desk.slot(2), desk.slot(3));
        assertThat(free(2, Channel.WEB)).containsExactly(desk.slot(2));
        assertThat(free(3, Channel.WEB)).isEmpty();
        assertThat(free(3, Channel.PHONE)).containsExactly(desk.slot(0), desk.slot(1));
    }

    @Test
    void only_the_days_that_were_asked_for_are_searched() {
        assertThat(free(1, Channel.WEB, day.minusDays(2), day.minusDays(1))).isEmpty();
        assertThat(free(1, Channel.WEB, day.minusDays(2), day)).hasSize(4);
        assertThat(places.first(desk.slots().wish(2, Channel.WEB), 2))
                .extracting(Place::startsAt)
                .containsExactly(desk.slot(0), desk.slot(1));
    }

    @Test
    void when_there_is_none_it_says_why() {
        var wish = desk.slots().wish(1, Channel.WEB);

        assertThat(places.whyNone(wish, day.plusDays(1), day.plusDays(2))).isEqualTo(new NothingFree(day.plusDays(2)));
        assertThat(places.whyNone(wish, day.plusDays(200), day.plusDays(201))).isInstanceOf(TooFar.class);
    }

    @Test
    void a_day_on_which_the_service_is_closed_has_no_place_and_one_that_opens_again_has() {
        var office = desk.slots().office();
        var closure = new Closure(day, day, "card-collection", new Text("", "", "", ""));
        assertThat(free(1, Channel.WEB)).hasSize(4);

        town.within(() -> {
            closures.add(office.id(), closure);
            return closure;
        });
        assertThat(free(1, Channel.WEB)).isEmpty();
        assertThat(desk.book(Channel.WEB, 0, 1, Contact.none())).isInstanceOf(BookingAnswer.Not.class);

        town.within(() -> {
            closures.remove(office.id(), closure);
            return closure;
        });
        assertThat(free(1, Channel.WEB)).hasSize(4);
    }
}
