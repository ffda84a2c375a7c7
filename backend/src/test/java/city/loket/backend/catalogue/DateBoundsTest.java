package city.loket.backend.catalogue;

import static city.loket.backend.catalogue.DateBound.From.ARRIVAL;
import static city.loket.backend.catalogue.DateBound.From.BIRTHDAY;
import static city.loket.backend.catalogue.DateBound.From.EXPIRY;
import static city.loket.backend.catalogue.DateBound.Kind.CLOSED;
import static city.loket.backend.catalogue.DateBound.Kind.DUE;
import static city.loket.backend.catalogue.DateBound.Side.AFTER;
import static city.loket.backend.catalogue.DateBound.Side.BEFORE;
import static city.loket.backend.catalogue.Term.Unit.DAYS;
import static city.loket.backend.catalogue.Term.Unit.MONTHS;
import static city.loket.backend.catalogue.Term.Unit.WORKING_DAYS;
import static city.loket.backend.catalogue.Term.Unit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.catalogue.BookingVerdict.Closed;
import city.loket.backend.catalogue.BookingVerdict.Due;
import city.loket.backend.catalogue.BookingVerdict.NeedsDate;
import city.loket.backend.catalogue.BookingVerdict.Open;
import city.loket.backend.catalogue.BookingVerdict.Overdue;
import city.loket.backend.catalogue.DateBound.From;
import city.loket.backend.office.PublicHolidays;
import city.loket.backend.office.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bound that the three towns name, on its first and last day and a day outside of it. */
class DateBoundsTest {

    private static final WorkingDays WORKING_DAYS_OF_BELGIUM = new WorkingDays(new PublicHolidays());

    private static final DateBound RENEWAL_OPENS = bound(EXPIRY, CLOSED, 45, DAYS, BEFORE);
    private static final DateBound RENEWAL_IS_DUE = bound(EXPIRY, DUE, 30, DAYS, BEFORE);

    private static DateBound bound(From from, DateBound.Kind kind, int amount, Term.Unit unit, DateBound.Side side) {
        return new DateBound(from, kind, amount, unit, side, null, Set.of());
    }

    private static BookingVerdict judge(DateBound bound, LocalDate own, LocalDate day) {
        return judge(List.of(bound), Map.of(bound.from(), own), day);
    }

    private static BookingVerdict judge(List<DateBound> bounds, Map<From, LocalDate> own, LocalDate day) {
        return new DateBounds(bounds, own, WORKING_DAYS_OF_BELGIUM).judge(day);
    }

    private static void assertOpensOn(LocalDate first, DateBound bound, LocalDate own) {
        assertThat(judge(bound, own, first.minusDays(1))).isEqualTo(new Closed(first));
        assertThat(judge(bound, own, first.minusYears(1))).isEqualTo(new Closed(first));
        assertThat(judge(bound, own, first)).isEqualTo(new Open());
        assertThat(judge(bound, own, first.plusDays(1))).isEqualTo(new Open());
        assertThat(judge(bound, own, first.plusYears(20))).isEqualTo(new Open());
    }

    /** A duty is never a reason to send somebody away: late is late, but possible. */
    private static void assertDueBy(LocalDate last, DateBound bound, LocalDate own) {
        assertThat(judge(bound, own, own.isBefore(last) ? own : last.minusDays(1)))
                .isEqualTo(new Due(last));
        assertThat(judge(bound, own, last.minusDays(1))).isEqualTo(new Due(last));
        assertThat(judge(bound, own, last)).isEqualTo(new Due(last));
        assertThat(judge(bound, own, last.plusDays(1))).isEqualTo(new Overdue(last));
        assertThat(judge(bound, own, last.plusYears(20))).isEqualTo(new Overdue(last));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-10, 2026-10-26, from the day after the clock changes",
        "2026-11-30, 2026-10-16, over the change of the clock",
        "2026-05-21, 2026-04-06, from Easter Monday",
        "2026-05-06, 2026-03-22, over Easter and the change of the clock",
        "2027-02-08, 2026-12-25, from Christmas over the end of the year",
        "2028-03-15, 2028-01-30, over 29 February",
        "2027-03-15, 2027-01-29, over a February without it",
        "2028-02-29, 2028-01-15, on 29 February"
    })
    void leuvens_card_is_renewed_from_45_days_before_it_expires(LocalDate expiry, LocalDate first, String why) {
        assertOpensOn(first, RENEWAL_OPENS, expiry);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-10, 2026-11-10, an ordinary day",
        "2026-11-30, 2026-10-31, after the change of the clock",
        "2026-05-06, 2026-04-06, Easter Monday itself",
        "2027-01-24, 2026-12-25, Christmas itself",
        "2028-03-30, 2028-02-29, 29 February itself",
        "2027-03-30, 2027-02-28, where there is none"
    })
    void leuvens_card_is_due_30_days_before_it_expires(LocalDate expiry, LocalDate last, String why) {
        assertDueBy(last, RENEWAL_IS_DUE, expiry);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25, Closed[from=2026-10-26]",
        "2026-10-26, Due[by=2026-11-10]",
        "2026-11-10, Due[by=2026-11-10]",
        "2026-11-11, Overdue[by=2026-11-10]",
        "2026-12-10, Overdue[by=2026-11-10]",
        "2026-12-11, Overdue[by=2026-11-10]"
    })
    void between_45_and_30_days_is_the_time_to_come_and_afterwards_it_is_late(LocalDate day, String verdict) {
        var own = Map.of(EXPIRY, LocalDate.parse("2026-12-10"));

        assertThat(judge(List.of(RENEWAL_OPENS, RENEWAL_IS_DUE), own, day)).hasToString(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-10, 2026-12-07, an ordinary day",
        "2026-12-28, 2026-12-25, from Christmas",
        "2026-04-07, 2026-04-04, over Easter",
        "2026-10-26, 2026-10-23, over the change of the clock",
        "2028-03-02, 2028-02-28, over 29 February",
        "2028-03-03, 2028-02-29, from 29 February",
        "2027-03-02, 2027-02-27, where there is none"
    })
    void leuvens_orange_card_is_extended_from_3_days_before_it_expires(LocalDate expiry, LocalDate first, String why) {
        assertOpensOn(first, bound(EXPIRY, CLOSED, 3, DAYS, BEFORE), expiry);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-12-07, an ordinary fortnight",
        "2026-11-22, 2026-12-04, arrived on a Sunday",
        "2026-04-02, 2026-04-17, over Easter",
        "2026-12-17, 2027-01-04, over Christmas and New Year",
        "2026-10-16, 2026-10-30, over the change of the clock",
        "2028-02-22, 2028-03-07, over 29 February"
    })
    void an_eu_citizen_reports_a_short_stay_in_leuven_within_10_working_days(
            LocalDate arrival, LocalDate last, String why) {
        assertDueBy(last, bound(ARRIVAL, DUE, 10, WORKING_DAYS, AFTER), arrival);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-26, an ordinary week",
        "2026-11-20, 2026-11-25, over a weekend",
        "2026-11-21, 2026-11-25, arrived on a Saturday",
        "2026-04-03, 2026-04-09, over Easter",
        "2026-12-24, 2026-12-30, over Christmas",
        "2026-10-23, 2026-10-28, over the change of the clock",
        "2028-02-25, 2028-03-01, over 29 February"
    })
    void anybody_else_reports_it_within_3_working_days(LocalDate arrival, LocalDate last, String why) {
        assertDueBy(last, bound(ARRIVAL, DUE, 3, WORKING_DAYS, AFTER), arrival);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-11-23, 2026-11-23, an ordinary birthday",
        "2014-04-06, 2026-04-06, on Easter Monday",
        "2014-12-25, 2026-12-25, at Christmas",
        "2014-10-25, 2026-10-25, when the clock changes",
        "2016-02-29, 2028-02-29, born on 29 February",
        "2088-02-29, 2100-02-28, and twelve years later there is none"
    })
    void a_child_may_apply_for_a_card_from_its_12th_birthday(LocalDate birthday, LocalDate first, String why) {
        assertOpensOn(first, bound(BIRTHDAY, CLOSED, 12, YEARS, AFTER), birthday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-12-01, an ordinary day",
        "2026-04-01, 2026-04-09, over Easter",
        "2026-12-17, 2026-12-25, Christmas itself",
        "2026-10-20, 2026-10-28, over the change of the clock",
        "2028-02-25, 2028-03-04, over 29 February",
        "2028-02-21, 2028-02-29, 29 February itself"
    })
    void one_registers_in_namur_within_8_days_of_arriving(LocalDate arrival, LocalDate last, String why) {
        assertDueBy(last, bound(ARRIVAL, DUE, 8, DAYS, AFTER), arrival);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-10, 2026-10-26, the day after the clock changes",
        "2026-05-21, 2026-04-06, Easter Monday itself",
        "2027-02-08, 2026-12-25, Christmas itself",
        "2028-04-14, 2028-02-29, 29 February itself"
    })
    void a_permit_of_namur_is_extended_45_days_before_it_expires_at_the_latest(
            LocalDate expiry, LocalDate last, String why) {
        assertDueBy(last, bound(EXPIRY, DUE, 45, DAYS, BEFORE), expiry);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2027-02-23, an ordinary day",
        "2026-01-06, 2026-04-06, Easter Monday itself",
        "2026-09-25, 2026-12-25, Christmas itself",
        "2026-07-25, 2026-10-25, when the clock changes",
        "2026-11-30, 2027-02-28, to the last day of February",
        "2027-11-30, 2028-02-29, to 29 February",
        "2028-02-29, 2028-05-29, from 29 February"
    })
    void one_registers_in_brussels_within_3_months_of_arriving(LocalDate arrival, LocalDate last, String why) {
        assertDueBy(last, bound(ARRIVAL, DUE, 3, MONTHS, AFTER), arrival);
    }

    @Test
    void a_date_that_only_the_visitor_knows_is_asked_for() {
        var arrives = bound(ARRIVAL, DUE, 8, DAYS, AFTER);
        var day = LocalDate.parse("2026-11-23");

        assertThat(judge(List.of(), Map.of(), day)).isEqualTo(new Open());
        assertThat(judge(List.of(RENEWAL_OPENS), Map.of(), day)).isEqualTo(new NeedsDate(EXPIRY));
        assertThat(judge(List.of(RENEWAL_OPENS, arrives), Map.of(EXPIRY, day), day))
                .isEqualTo(new NeedsDate(ARRIVAL));
        assertThat(judge(List.of(RENEWAL_OPENS, arrives), Map.of(EXPIRY, day.plusYears(1)), day))
                .as("no need to ask what cannot change the answer")
                .isEqualTo(new Closed(LocalDate.parse("2027-10-09")));
    }

    @Test
    void of_several_bounds_the_last_opens_and_the_first_is_due() {
        var bounds = List.of(
                RENEWAL_OPENS,
                bound(EXPIRY, CLOSED, 3, DAYS, BEFORE),
                RENEWAL_IS_DUE,
                bound(EXPIRY, DUE, 10, DAYS, BEFORE));
        var own = Map.of(EXPIRY, LocalDate.parse("2026-12-10"));

        assertThat(judge(bounds, own, LocalDate.parse("2026-12-06")))
                .isEqualTo(new Closed(LocalDate.parse("2026-12-07")));
        assertThat(judge(bounds, own, LocalDate.parse("2026-12-07")))
                .isEqualTo(new Overdue(LocalDate.parse("2026-11-10")));
    }
}
