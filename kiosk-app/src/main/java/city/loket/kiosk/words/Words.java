package city.loket.kiosk.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kiosk's texts in one language. {@code {0}} in a text is its first value. */
public final class Words {

    private static final String BUNDLE = "texts.kiosk";

    private final Language language;
    private final ResourceBundle texts;

    private Words(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                Locale.of(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    public Language language() {
        return language;
    }

    public String of(String key, Object... values) {
        var text = texts.getString(key);
        for (var i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text for one ({@code key.one}) or for any other count ({@code key.many}), which is its value {@code {0}}; then come the others. */
    public String count(String key, int count, Object... others) {
        var values = Stream.concat(Stream.of(count), Stream.of(others)).toArray();
        return of(key + (count == 1 ? ".one" : ".many"), values);
    }

    /** What is written in this language, otherwise in the first that there is. */
    public <T> @Nullable T pick(@Nullable Map<String, T> byLanguage) {
        if (byLanguage == null || byLanguage.isEmpty()) {
            return null;
        }
        var written = byLanguage.get(language.tag());
        return written == null ? byLanguage.values().iterator().next() : written;
    }

    public String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(zone));
    }

    /** Such as "dinsdag 24 november". */
    public String day(Instant instant, ZoneId zone) {
        return day(instant.atZone(zone).toLocalDate());
    }

    public String day(LocalDate date) {
        return formatted(date, language == Language.DE ? "EEEE, d. MMMM" : "EEEE d MMMM");
    }

    /** The day with its year, such as "maandag 4 januari 2027". */
    public String date(LocalDate date) {
        return day(date) + " " + date.getYear();
    }

    /** Such as "januari". */
    public String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    private String formatted(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }
}
