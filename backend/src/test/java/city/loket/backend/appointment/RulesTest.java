package city.loket.backend.appointment;

import static city.loket.backend.catalogue.DateBound.From.ARRIVAL;
import static city.loket.backend.catalogue.DateBound.From.EXPIRY;
import static city.loket.backend.catalogue.DateBound.Kind.CLOSED;
import static city.loket.backend.catalogue.DateBound.Kind.DUE;
import static city.loket.backend.catalogue.DateBound.Side.AFTER;
import static city.loket.backend.catalogue.DateBound.Side.BEFORE;
import static city.loket.backend.catalogue.Term.Unit.DAYS;
import static city.loket.backend.catalogue.Term.Unit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.appointment.Frame.Impossible;
import city.loket.backend.appointment.Frame.Possible;
import city.loket.backend.appointment.NoPlace.NeedsDate;
import city.loket.backend.appointment.NoPlace.NotBefore;
import city.loket.backend.appointment.NoPlace.NotBookable;
import city.loket.backend.appointment.NoPlace.OtherChannel;
import city.loket.backend.appointment.NoPlace.TooFar;
import city.loket.backend.appointment.NoPlace.TooManyPersons;
import city.loket.backend.appointment.NoPlace.TooSoon;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.BookingVerdict.Due;
import city.loket.backend.catalogue.BookingVerdict.Open;
import city.loket.backend.catalogue.BookingVerdict.Overdue;
import city.loket.backend.catalogue.DateBound;
import city.loket.backend.office.PublicHolidays;
import city.loket.backend.office.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Monday 23 November 2026, 11:00 in Brussels. */
class RulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final DateBound OPENS = new DateBound(EXPIRY, CLOSED, 45, DAYS, BEFORE, null, Set.of());
    private static final DateBound DUE_THEN = new DateBound(EXPIRY, DUE, 30, DAYS, BEFORE, null, Set.of());
    private static final DateBound DUTY = new DateBound(ARRIVAL, DUE, 3, WORKING_DAYS, AFTER, null, Set.of());

    private final Rules rules = new Rules(new WorkingDays(new PublicHolidays()), () -> NOW);

    private static Frame no(NoPlace why) {
        return new Impossible(why);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void without_bounds_it_may_start_from_the_notice_to_the_end_of_the_horizon() {
        assertThat(rules.judge(Wishes.of(Wishes.rule())))
                .isEqualTo(new Possible(
                        Instant.parse("2026-11-23T12:00:00Z"), Instant.parse("2027-01-22T23:00:00Z"), new Open()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T11:59:59Z, TooSoon",
        "2026-11-23T12:00:00Z, ''",
        "2027-01-22T22:59:59Z, ''",
        "2027-01-22T23:00:00Z, TooFar"
    })
    void a_start_is_too_soon_or_too_far_outside_of_it(Instant startsAt, String why) {
        var judged = rules.judge(Wishes.of(Wishes.rule()), startsAt);

        assertThat(judged instanceof Impossible(var no) ? no.getClass().getSimpleName() : "")
                .isEqualTo(why);
    }

    @Test
    void too_soon_and_too_far_say_what_is_possible() {
        var wish = Wishes.of(Wishes.rule());

        assertThat(rules.judge(wish, NOW)).isEqualTo(no(new TooSoon(Instant.parse("2026-11-23T12:00:00Z"))));
        assertThat(rules.judge(wish, NOW.plusSeconds(86400L * 100))).isEqualTo(no(new TooFar(day("2027-01-22"))));
    }

    @Test
    void a_closed_bound_opens_on_its_day_and_is_judged_as_of_that_day() {
        var wish = Wishes.of(Wishes.rule(OPENS, DUE_THEN), EXPIRY, "2027-02-01");

        assertThat(rules.judge(wish))
                .isEqualTo(new Possible(
                        Instant.parse("2026-12-17T23:00:00Z"),
                        Instant.parse("2027-01-22T23:00:00Z"),
                        new Due(day("2027-01-02"))));
        assertThat(rules.judge(wish, Instant.parse("2026-12-17T22:59:59Z")))
                .isEqualTo(no(new NotBefore(day("2026-12-18"))));
    }

    @Test
    void a_bound_that_opens_after_the_horizon_says_when() {
        assertThat(rules.judge(Wishes.of(Wishes.rule(OPENS), EXPIRY, "2027-06-01")))
                .isEqualTo(no(new NotBefore(day("2027-04-17"))));
    }

    @Test
    void a_duty_that_is_late_refuses_nobody() {
        var frame = (Possible) rules.judge(Wishes.of(Wishes.rule(DUTY), ARRIVAL, "2026-11-02"));

        assertThat(frame.verdict()).isEqualTo(new Overdue(day("2026-11-05")));
        assertThat(frame.earliest()).isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(frame.lateFor(day("2026-11-24"))).isEqualTo(day("2026-11-05"));
    }

    @Test
    void a_day_after_the_last_one_in_time_is_late_and_the_last_one_is_not() {
        var frame = (Possible) rules.judge(Wishes.of(Wishes.rule(DUTY), ARRIVAL, "2026-11-23"));

        assertThat(frame.dueBy()).isEqualTo(day("2026-11-26"));
        assertThat(frame.lateFor(day("2026-11-26"))).isNull();
        assertThat(frame.lateFor(day("2026-11-27"))).isEqualTo(day("2026-11-26"));
    }

    @Test
    void a_date_that_only_the_visitor_knows_is_asked_for() {
        assertThat(rules.judge(Wishes.of(Wishes.rule(OPENS)))).isEqualTo(no(new NeedsDate(EXPIRY)));
    }

    @Test
    void a_bound_of_another_variant_does_not_matter_unless_the_variant_is_unknown() {
        var renewal = new DateBound(EXPIRY, CLOSED, 45, DAYS, BEFORE, null, Set.of("renewal"));
        var service = Wishes.service(Wishes.rule(renewal));

        assertThat(rules.judge(Wishes.of(Wishes.rule(renewal)))).isInstanceOf(Possible.class);
        assertThat(rules.judge(new Wish(Wishes.OFFICE, service, null, 1, Channel.WEB, false, Map.of())))
                .isEqualTo(no(new NeedsDate(EXPIRY)));
    }

    @Test
    void other_channels_and_those_from_abroad_are_named() {
        var service = Wishes.service(Wishes.rule());
        var kiosk = new Wish(Wishes.OFFICE, service, null, 1, Channel.KIOSK, false, Map.of());
        var abroad = new Wish(Wishes.OFFICE, service, null, 1, Channel.WEB, true, Map.of());

        assertThat(rules.judge(kiosk)).isEqualTo(no(new OtherChannel(List.of(Channel.WEB, Channel.PHONE))));
        assertThat(rules.judge(abroad)).isEqualTo(no(new OtherChannel(List.of(Channel.PHONE))));
        assertThat(rules.judge(Wishes.of(null))).isEqualTo(no(new NotBookable()));
    }

    @Test
    void a_party_has_its_limits() {
        var service = Wishes.service(Wishes.rule());
        var crowd = new Wish(Wishes.OFFICE, service, null, 21, Channel.WEB, false, Map.of());

        assertThat(rules.judge(crowd)).isEqualTo(no(new TooManyPersons(20)));
        assertThatThrownBy(() -> new Wish(Wishes.OFFICE, service, null, 0, Channel.WEB, false, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wish(Wishes.OFFICE, service, "third", 1, Channel.WEB, false, Map.of()))
                .hasMessageContaining("third");
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "3, 3", "4, 4", "5, 4"})
    void more_persons_take_more_slots(int persons, int slots) {
        var wish = new Wish(Wishes.OFFICE, Wishes.service(null), null, persons, Channel.WEB, false, Map.of());

        assertThat(wish.slots()).isEqualTo(slots);
    }
}
