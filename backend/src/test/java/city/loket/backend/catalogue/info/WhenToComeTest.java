package city.loket.backend.catalogue.info;

import static city.loket.backend.catalogue.DateBound.From.ARRIVAL;
import static city.loket.backend.catalogue.DateBound.From.BIRTHDAY;
import static city.loket.backend.catalogue.DateBound.From.EXPIRY;
import static city.loket.backend.catalogue.DateBound.Kind.CLOSED;
import static city.loket.backend.catalogue.DateBound.Kind.DUE;
import static city.loket.backend.catalogue.DateBound.Side.AFTER;
import static city.loket.backend.catalogue.DateBound.Side.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.catalogue.DateBound;
import city.loket.backend.catalogue.OwnDates;
import city.loket.backend.catalogue.Price;
import city.loket.backend.catalogue.Term.Unit;
import city.loket.backend.catalogue.Variant;
import city.loket.backend.office.OfficeCalendar;
import city.loket.backend.office.Opening;
import city.loket.backend.office.OpeningHours;
import city.loket.backend.office.PublicHolidays;
import city.loket.backend.office.WorkingDays;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Text;
import city.loket.backend.platform.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenToComeTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final DateBound OPENS = new DateBound(EXPIRY, CLOSED, 45, Unit.DAYS, BEFORE, null, Set.of());
    private static final DateBound DUE_THEN = new DateBound(EXPIRY, DUE, 30, Unit.DAYS, BEFORE, null, Set.of());

    /** Open on Tuesdays and Thursdays. */
    private static OfficeCalendar calendar() {
        var morning = List.of(Opening.of("09:00-12:00"));
        var holidays = new PublicHolidays();
        return new OfficeCalendar(
                ZoneId.of("Europe/Brussels"),
                new OpeningHours(Map.of(DayOfWeek.TUESDAY, morning, DayOfWeek.THURSDAY, morning)),
                List.of(),
                holidays,
                new WorkingDays(holidays),
                false);
    }

    private static WhenToCome on(String today, String expiry, Language language) {
        var day = LocalDate.parse(today);
        return of(List.of(OPENS, DUE_THEN), Map.of("expiry", expiry), day, language);
    }

    private static WhenToCome of(List<DateBound> bounds, Map<String, String> own, LocalDate today, Language language) {
        var scope = new Scope(List.of(), null, Words.of("info", language));
        return WhenToCome.of(bounds, scope, OwnDates.of(own, today), calendar(), today);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-25 | wait | It is too early now. You can come from Monday 26 October 2026.",
                "2026-10-26 | good | You can come now. Come on Tuesday 10 November 2026 at the latest.",
                "2026-11-10 | good | You can come now. Come on Tuesday 10 November 2026 at the latest.",
                "2026-11-11 | bad | You should have come by Tuesday 10 November 2026. Come as soon as you can: we still help you."
            })
    void the_visitors_own_date_is_answered_in_words(String today, String tone, String text) {
        var advice = on(today, "2026-12-10", Language.EN).advice();

        assertThat(advice.tone()).isEqualTo(tone);
        assertThat(advice.text()).isEqualTo(text);
    }

    @Test
    void where_the_office_is_closed_on_that_day_the_nearest_open_one_is_told() {
        assertThat(on("2026-10-25", "2026-12-10", Language.EN).advice().closedThen())
                .isEqualTo("We are closed on that day. The first day on which we are open is Tuesday 27 October 2026.");
        assertThat(on("2026-11-01", "2026-12-11", Language.FR).advice().closedThen())
                .isEqualTo(
                        "Ce jour-là, nous sommes fermés. Le dernier jour d’ouverture est le mardi 10 novembre 2026.");
        assertThat(on("2026-11-01", "2026-12-10", Language.EN).advice().closedThen())
                .isNull();
    }

    @Test
    void without_a_date_only_the_rules_are_told() {
        var when = on("2026-11-01", "", Language.EN);

        assertThat(when.advice()).isNull();
        assertThat(when.rules())
                .extracting(Section.Item::text)
                .containsExactly(
                        "At the earliest 45 days before your card expires.",
                        "At the latest 30 days before your card expires.");
        assertThat(when.fields()).containsExactly(new WhenToCome.Field("expiry", "Your card expires on", "", false));
    }

    @Test
    void every_kind_of_bound_has_words_in_every_language() {
        for (var language : Language.values()) {
            for (var unit : Unit.values()) {
                for (var from : DateBound.From.values()) {
                    for (var kind : DateBound.Kind.values()) {
                        for (var side : DateBound.Side.values()) {
                            var bound = new DateBound(from, kind, 2, unit, side, null, Set.of());
                            assertThat(of(List.of(bound), Map.of(), TODAY, language)
                                            .rules())
                                    .singleElement()
                                    .extracting(Section.Item::text)
                                    .asString()
                                    .contains("2 ");
                        }
                    }
                }
            }
        }
    }

    @Test
    void nothing_is_asked_where_nothing_is_bound() {
        var none = of(List.of(), Map.of(), TODAY, Language.NL);

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.advice()).isNull();
    }

    @Test
    void a_childs_age_and_a_stay_are_told_in_their_own_words() {
        var bounds = List.of(
                new DateBound(BIRTHDAY, CLOSED, 12, Unit.YEARS, AFTER, null, Set.of()),
                new DateBound(ARRIVAL, DUE, 1, Unit.WORKING_DAYS, AFTER, null, Set.of()));

        assertThat(of(bounds, Map.of(), TODAY, Language.DE).rules())
                .extracting(Section.Item::text)
                .containsExactly("Mindestalter: 12 Jahre.", "Spätestens 1 Werktag nach Ihrer Ankunft.");
    }

    @Test
    void a_rule_of_one_variant_refuses_nobody_who_has_not_chosen_yet() {
        var name = new Text("Verlengen", "Prolonger", "Verlängern", "Extend");
        var price = new Price(null, false, null);
        var variants = List.of(
                new Variant("extension", name, null, price, null), new Variant("first", name, null, price, null));
        var why = new Text("…", "…", "…", "Not sooner.");
        var bounds = List.of(new DateBound(EXPIRY, CLOSED, 3, Unit.DAYS, BEFORE, why, Set.of("extension")));
        var own = OwnDates.of(Map.of("expiry", "2027-11-23"), TODAY);
        var words = Words.of("info", Language.EN);

        var undecided = WhenToCome.of(bounds, Scope.of(variants, null, words), own, calendar(), TODAY);
        var extension = WhenToCome.of(bounds, Scope.of(variants, "extension", words), own, calendar(), TODAY);
        var first = WhenToCome.of(bounds, Scope.of(variants, "first", words), own, calendar(), TODAY);

        assertThat(undecided.fields()).isEmpty();
        assertThat(undecided.advice()).isNull();
        assertThat(undecided.rules().getFirst().notes()).containsExactly("Not sooner.", "Only for: Extend");
        assertThat(extension.advice().tone()).isEqualTo("wait");
        assertThat(first.isEmpty()).isTrue();
    }
}
