package city.loket.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.slot.PlannedOffice;
import city.loket.backend.appointment.slot.SlotPlan;
import city.loket.backend.appointment.slot.Slots;
import city.loket.backend.appointment.slot.UncheckedSlots;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.platform.LoketClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Thousands of mornings at random, on the real database; each in a transaction that is rolled back at its end. */
@BackendTest
class BookingHistoriesTest {

    private static final Duration BUDGET = Duration.ofSeconds(12);
    private static final int HISTORIES = 4_000;

    @Autowired
    private TestTown town;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeCalendars calendars;

    @Autowired
    private SlotPlan plan;

    @Autowired
    private Rules rules;

    @Autowired
    private Places places;

    @Autowired
    private Services services;

    @Autowired
    private Holds holds;

    @Autowired
    private Appointments appointments;

    @Autowired
    private AppointmentRecords records;

    @Autowired
    private Attempt attempt;

    @Autowired
    private HoldRound round;

    @Autowired
    private Booking booking;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private LoketClock clock;

    private PlannedOffice planned;
    private SlotRows slots;
    private Instant now;

    @BeforeEach
    void an_office_with_two_counters() {
        planned = PlannedOffice.in(town, jdbc, calendars);
        planned.staff(2, 1);
        slots = new SlotRows(jdbc, planned.office(), town.service(planned.office(), "card-collection"));
        now = clock.instant();
    }

    @AfterEach
    void the_time_outside() {
        town.realTime();
    }

    private Histories histories(Booking booking, boolean checked) {
        return new Histories(history -> complaint(booking, checked, history));
    }

    /** Looks after each step, so that what is wrong in between is found too. */
    private Optional<String> complaint(Booking booking, boolean checked, List<Step> history) {
        return Optional.ofNullable(transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("set check_constraint_checks = ?").param(checked).update();
            now = now.plusSeconds(6);
            town.setTime(now);
            var morning = new Morning(town, booking, round, plan, planned, now);
            var complaint = history.stream()
                    .flatMap(step -> after(step, morning).stream())
                    .findFirst();
            jdbc.sql("set check_constraint_checks = true").update();
            return complaint.orElse(null);
        }));
    }

    private List<String> after(Step step, Morning morning) {
        try {
            morning.happens(step);
            return slots.wrong();
        } catch (DataAccessException refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
    }

    @Test
    void every_slot_counts_what_lives_over_it_and_none_is_oversold_whatever_happens() {
        var histories = histories(booking, true);
        var end = System.nanoTime() + BUDGET.toNanos();

        var tried = LongStream.range(0, HISTORIES)
                .takeWhile(seed -> System.nanoTime() < end)
                .peek(seed ->
                        assertThat(histories.tried(seed)).as("seed " + seed).isEmpty())
                .count();

        System.out.println("Histories tried: " + tried);
        assertThat(tried).isPositive();
    }

    @Test
    void without_the_rule_and_the_look_at_the_row_count_a_short_history_goes_wrong() {
        var histories = histories(unchecked(), false);
        var found = LongStream.range(0, HISTORIES)
                .mapToObj(histories::tried)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();

        System.out.println("Without the guards " + found);
        assertThat(found.lines().filter(line -> line.startsWith("  "))).hasSizeBetween(1, 3);
        assertThat(found).containsAnyOf("lacks slots", " booked ");
    }

    /** Books as the product does, but for the row count. */
    private Booking unchecked() {
        Slots mutant = new UncheckedSlots(jdbc);
        return new Booking(new Taking(rules, places, mutant, services), mutant, holds, appointments, records, attempt);
    }
}
