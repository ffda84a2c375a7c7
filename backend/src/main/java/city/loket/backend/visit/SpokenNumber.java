package city.loket.backend.visit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's number as somebody says or types it: {@code A042}, {@code a42}, {@code A 42}, or only {@code 42}.
 *
 * @param letter {@code null} when it was left out: it may be of any letter
 */
record SpokenNumber(@Nullable Character letter, int count) {

    private static final Pattern FORM = Pattern.compile("([A-Z]?)[\\s-]*0*([1-9]\\d{0,3})");

    /** Empty for what is no number. A short code has six characters, so it is none. */
    static Optional<SpokenNumber> of(String text) {
        var form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (text.strip().length() > 5 || !form.matches()) {
            return Optional.empty();
        }
        var letter = form.group(1).isEmpty() ? null : (Character) form.group(1).charAt(0);
        return Optional.of(new SpokenNumber(letter, Integer.parseInt(form.group(2))));
    }
}
