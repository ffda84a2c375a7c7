package city.loket.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointment.Status;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.BookingAnswer.Not;
import city.loket.backend.appointment.slot.PlannedOffice;
import city.loket.backend.appointment.slot.SlotPlan;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.office.Closure;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day is closed on which somebody has an appointment at a quarter past nine. */
@BackendTest
class ClosingTest {

    private static final Actor.Staff SOFIE = new Actor.Staff(3);
    private static final Text REASON = new Text("Verhuis", "Déménagement", "Umzug", "Removal");

    @Autowired
    private Closing closing;

    @Autowired
    private Relocation relocation;

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private SlotPlan plan;

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
    private Appointment appointment;

    @BeforeEach
    void somebody_has_an_appointment() {
        here = PlannedOffice.in(town, jdbc, calendars);
        here.staff(2, 1);
        var week = here.office().day(clock.instant()).plusWeeks(1);
        day = calendars.of(here.office()).firstOpenDay(week, week.plusDays(5)).orElseThrow();
        within(() -> {
            plan.build(here.office(), week, week.plusDays(20));
            return day;
        });
        var booked = within(() -> booking.book(
                wish(), here.at(day, "09:15").toInstant(), Contact.none(), Language.FR, new Actor.Visitor()));
        appointment = ((Booked) booked).appointment();
    }

    private Wish wish() {
        var service = town.service(here.office(), "card-collection");
        return new Wish(here.office(), service, null, 1, Channel.WEB, false, Map.of());
    }

    private <T> T within(Supplier<T> act) {
        return town.within(act);
    }

    private static Closure closure(LocalDate day, @Nullable String service) {
        return new Closure(day, day, service, REASON);
    }

    private void close(@Nullable String service) {
        within(() -> {
            closing.close(here.office(), closure(day, service), SOFIE);
            return day;
        });
    }

    private void reopen(Closure closure) {
        within(() -> {
            closing.reopen(here.office(), closure, SOFIE);
            return closure;
        });
    }

    private List<Appointment> undecided() {
        return closing.undecided(here.office());
    }

    private List<String> recorded() {
        return jdbc.sql("select concat(verb, ' ', actor) from appointment_record where appointment_id = ? order by id")
                .param(appointment.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void before_a_closure_is_made_it_says_whom_it_hits() {
        assertThat(closing.hit(here.office(), closure(day, null))).containsExactly(appointment);
        assertThat(closing.hit(here.office(), closure(day, "card-collection"))).containsExactly(appointment);
        assertThat(closing.hit(here.office(), closure(day, "short-stay"))).isEmpty();
        assertThat(closing.hit(here.office(), closure(day.plusDays(1), null))).isEmpty();
    }

    @Test
    void a_closure_cancels_nobody_and_lists_whom_to_decide_of() {
        assertThat(undecided()).isEmpty();

        close(null);

        assertThat(undecided()).containsExactly(appointment);
        assertThat(here.slots(day)).containsExactly("09:15 0/0+1, 1 booked");
    }

    @Test
    void a_day_that_opens_again_leaves_nothing_to_decide() {
        close(null);

        reopen(closure(day, null));

        assertThat(undecided()).isEmpty();
        assertThat(here.slots(day)).contains("09:15 1/2+0, 1 booked");
    }

    @Test
    void who_is_kept_stays_and_is_decided_of_again_when_more_is_closed() {
        close("card-collection");

        assertThat(within(() -> closing.keep(appointment, SOFIE))).isTrue();
        assertThat(undecided()).isEmpty();
        assertThat(recorded()).endsWith("KEEP staff:3");

        close(null);
        assertThat(undecided()).containsExactly(appointment);
    }

    @Test
    void who_is_moved_gets_the_next_free_place_and_leaves_the_old_one() {
        close(null);
        var next = relocation.next(here.office(), appointment, clock.instant(), 3);

        var moved = within(() ->
                relocation.move(here.office(), appointment, next.getFirst().startsAt(), SOFIE));

        assertThat(next)
                .hasSize(3)
                .noneMatch(place -> here.office().day(place.startsAt()).equals(day));
        assertThat(((Booked) moved).appointment().startsAt())
                .isEqualTo(next.getFirst().startsAt());
        assertThat(undecided()).isEmpty();
        assertThat(here.slots(day)).containsExactly("09:15 0/0+0, 0 booked");
        assertThat(recorded()).endsWith("MOVE staff:3");
    }

    @Test
    void nobody_is_moved_to_a_closed_time() {
        close(null);

        var answer = within(() -> relocation.move(
                here.office(), appointment, here.at(day, "09:30").toInstant(), SOFIE));

        assertThat(answer).isEqualTo(new Not(new NoPlace.Taken()));
        assertThat(undecided()).containsExactly(appointment);
    }

    @Test
    void who_is_cancelled_reads_why() {
        close(null);

        assertThat(within(() -> booking.cancel(appointment, SOFIE, new Remark("Wij verhuizen."))))
                .isTrue();

        var cancelled = appointments.find(appointment.id()).orElseThrow();
        assertThat(cancelled.status()).isEqualTo(Status.CANCELLED);
        assertThat(cancelled.told()).isEqualTo("Wij verhuizen.");
        assertThat(undecided()).isEmpty();
        assertThat(recorded()).endsWith("CANCEL staff:3");
        assertThat(within(() -> closing.keep(appointment, SOFIE))).isFalse();
    }
}
