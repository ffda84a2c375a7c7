package city.loket.backend.catalogue;

import city.loket.backend.catalogue.DateBound.From;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a visitor typed into a page's form.
 *
 * @param unreadable fields in which something stands that is no date of the last or the next 150 years
 */
public record OwnDates(Map<From, LocalDate> known, Set<From> unreadable) {

    /** The names of the fields of forms. */
    public static final Set<String> FIELDS =
            Arrays.stream(From.values()).map(OwnDates::field).collect(Collectors.toUnmodifiableSet());

    /** As browsers send it, and as people write it where a browser knows no date field. */
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("[uuuu-M-d][d-M-uuuu]").withResolverStyle(ResolverStyle.STRICT);

    /** @param form the request's parameters; the names of the fields are {@link #field} */
    public static OwnDates of(Map<String, String> form, LocalDate today) {
        var known = new EnumMap<From, LocalDate>(From.class);
        var unreadable = EnumSet.noneOf(From.class);
        Arrays.stream(From.values())
                .filter(from -> !form.getOrDefault(field(from), "").isBlank())
                .forEach(from -> {
                    var date = date(form.get(field(from)), today);
                    if (date == null) {
                        unreadable.add(from);
                    } else {
                        known.put(from, date);
                    }
                });
        return new OwnDates(known, unreadable);
    }

    public static String field(From from) {
        return from.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate date(String typed, LocalDate today) {
        try {
            var date = LocalDate.parse(typed.strip().replaceAll("[./]", "-"), TYPED);
            return date.isBefore(today.minusYears(150)) || date.isAfter(today.plusYears(150)) ? null : date;
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
