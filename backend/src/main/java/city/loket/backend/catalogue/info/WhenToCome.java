package city.loket.backend.catalogue.info;

import city.loket.backend.catalogue.BookingVerdict;
import city.loket.backend.catalogue.BookingVerdict.Closed;
import city.loket.backend.catalogue.BookingVerdict.Due;
import city.loket.backend.catalogue.BookingVerdict.NeedsDate;
import city.loket.backend.catalogue.BookingVerdict.Open;
import city.loket.backend.catalogue.BookingVerdict.Overdue;
import city.loket.backend.catalogue.BoundLine;
import city.loket.backend.catalogue.DateBound;
import city.loket.backend.catalogue.DateBounds;
import city.loket.backend.catalogue.OwnDates;
import city.loket.backend.catalogue.info.Section.Item;
import city.loket.backend.office.OfficeCalendar;
import city.loket.backend.platform.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a visitor should come, in words.
 *
 * @param rules what holds for everybody, or for whom
 * @param fields the dates that only the visitor knows; empty while it depends on the variant whether they matter
 * @param advice what follows from these dates today; {@code null} as long as one is missing
 */
record WhenToCome(
        List<Item> rules, List<Field> fields, @Nullable Advice advice) {

    static WhenToCome of(List<DateBound> all, Scope scope, OwnDates own, OfficeCalendar calendar, LocalDate today) {
        var bounds = scope.of(all);
        var words = scope.words();
        var rules = bounds.stream().map(bound -> rule(bound, scope)).distinct().toList();
        if (bounds.stream().anyMatch(bound -> scope.onlyFor(bound) != null)) {
            return new WhenToCome(rules, List.of(), null);
        }
        var verdict = new DateBounds(bounds, own.known(), calendar.workingDays()).judge(today);
        return new WhenToCome(
                rules,
                bounds.stream()
                        .map(DateBound::from)
                        .distinct()
                        .map(from -> field(from, own, words))
                        .toList(),
                bounds.isEmpty() ? null : advice(verdict, calendar, words));
    }

    /** Whether there is anything to tell. */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    private static Item rule(DateBound bound, Scope scope) {
        var language = scope.words().language();
        var why = bound.why();
        return Item.of(BoundLine.of(bound, language), why == null ? null : why.in(language), scope.onlyFor(bound));
    }

    private static Field field(DateBound.From from, OwnDates own, Words words) {
        var known = own.known().get(from);
        var name = OwnDates.field(from);
        return new Field(
                name,
                words.say("own." + name),
                known == null ? "" : known.toString(),
                own.unreadable().contains(from));
    }

    private static @Nullable Advice advice(BookingVerdict verdict, OfficeCalendar calendar, Words words) {
        return switch (verdict) {
            case NeedsDate _ -> null;
            case Open _ -> new Advice("good", words.say("verdict.open"), null);
            case Closed(var from) ->
                new Advice("wait", words.say("verdict.closed", words.day(from)), firstOpen(from, calendar, words));
            case Due(var by) ->
                new Advice("good", words.say("verdict.due", words.day(by)), lastOpen(by, calendar, words));
            case Overdue(var by) -> new Advice("bad", words.say("verdict.overdue", words.day(by)), null);
        };
    }

    private static @Nullable String firstOpen(LocalDate from, OfficeCalendar calendar, Words words) {
        var open = calendar.firstOpenDay(from, from.plusMonths(1));
        return open.isEmpty() || open.get().equals(from)
                ? null
                : words.say("verdict.first-open", words.day(open.get()));
    }

    private static @Nullable String lastOpen(LocalDate by, OfficeCalendar calendar, Words words) {
        var open = calendar.lastOpenDay(by.minusMonths(1), by);
        return open.isEmpty() || open.get().equals(by) ? null : words.say("verdict.last-open", words.day(open.get()));
    }

    /** A date field of the form. */
    record Field(String name, String label, String value, boolean unreadable) {}

    /**
     * What the visitor's dates mean today.
     *
     * @param tone {@code good}, {@code wait} or {@code bad}, as the style sheet names it
     * @param closedThen the nearest open day where the office is closed on the day that was named
     */
    record Advice(String tone, String text, @Nullable String closedThen) {}
}
