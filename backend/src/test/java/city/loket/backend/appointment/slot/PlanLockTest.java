package city.loket.backend.appointment.slot;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.BookingAnswer;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.Wish;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.Services;
import city.loket.backend.catalogue.StaffingPlans;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody books after the plan has looked at the slots, and before it takes them away. */
@BackendTest
class PlanLockTest {

    @Autowired
    private Services services;

    @Autowired
    private StaffingPlans plans;

    @Autowired
    private Booking booking;

    @Autowired
    private OfficeCalendars calendars;

    @Autowired
    private TestTown town;

    @Autowired
    private LoketClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate batches;

    private PlannedOffice here;
    private LocalDate day;

    @BeforeEach
    void a_day_with_slots() {
        here = PlannedOffice.in(town, jdbc, calendars);
        var week = here.office().day(clock.instant()).plusWeeks(1);
        day = calendars.of(here.office()).firstOpenDay(week, week.plusDays(5)).orElseThrow();
        here.staff(1, 1);
        build(new PlannedSlots(jdbc, batches));
        here.staff(0, 0);
    }

    private void build(PlannedSlots slots) {
        var plan = new SlotPlan(services, plans, calendars, slots, clock);
        town.within(() -> {
            plan.build(here.office(), day, day);
            return day;
        });
    }

    private CompletableFuture<BookingAnswer> books() {
        var service = town.service(here.office(), "card-collection");
        var wish = new Wish(here.office(), service, null, 1, Channel.WEB, false, Map.of());
        var nine = here.at(day, "09:00").toInstant();
        return CompletableFuture.supplyAsync(
                () -> town.within(() -> booking.book(wish, nine, Contact.none(), Language.NL, new Actor.Visitor())));
    }

    @Test
    void without_the_lock_a_slot_is_lost_under_who_books_at_that_moment() {
        build(
                new Interrupted(answer -> {
                    answer.join();
                    return answer;
                }) {
                    @Override
                    List<SlotRow> look(OfficeId office, long group, OpenTime within) {
                        return CompletableFuture.supplyAsync(() -> town.within(() -> super.look(office, group, within)))
                                .join();
                    }
                });

        assertThat(here.uncovered()).hasSize(1);
    }

    @Test
    void with_the_lock_who_books_at_that_moment_waits_and_no_slot_is_lost() {
        var interrupted = new Interrupted(UnaryOperator.identity());

        build(interrupted);

        assertThat(interrupted.answer).isNotNull();
        assertThat(interrupted.answer.join()).isInstanceOf(BookingAnswer.Not.class);
        assertThat(here.uncovered()).isEmpty();
        assertThat(here.slots(day)).isEmpty();
    }

    /** Looks once, and then somebody begins to book. */
    private class Interrupted extends PlannedSlots {

        private final UnaryOperator<CompletableFuture<BookingAnswer>> wait;
        private @Nullable CompletableFuture<BookingAnswer> answer;
        private List<SlotRow> seen = List.of();

        Interrupted(UnaryOperator<CompletableFuture<BookingAnswer>> wait) {
            super(jdbc, batches);
            this.wait = wait;
        }

        @Override
        List<SlotRow> locked(OfficeId office, long group, OpenTime within) {
            if (answer == null) {
                seen = look(office, group, within);
                answer = wait.apply(books());
            }
            return seen;
        }

        List<SlotRow> look(OfficeId office, long group, OpenTime within) {
            return super.locked(office, group, within);
        }
    }
}
