package city.loket.backend.platform;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of a bundle in one language. {@code {0}} in a text is its first value. */
public final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Language language;
    private final ResourceBundle texts;

    private Words(Language language, ResourceBundle texts) {
        this.language = language;
        this.texts = texts;
    }

    /** @param bundle such as {@code console} */
    public static Words of(String bundle, Language language) {
        var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Words(language, ResourceBundle.getBundle("texts." + bundle, language.locale(), control));
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public String say(String key, Object... values) {
        var text = texts.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text for one ({@code key.one}) or for any other count ({@code key.many}), which is its value {@code {0}}. */
    public String count(String key, long count) {
        return say(key + (count == 1 ? ".one" : ".many"), count);
    }

    /** A day in full, such as {@code dinsdag 24 november 2026}. */
    public String day(LocalDate day) {
        var pattern =
                switch (language) {
                    case NL, EN -> "EEEE d MMMM yyyy";
                    case FR -> day.getDayOfMonth() == 1 ? "EEEE d'er' MMMM yyyy" : "EEEE d MMMM yyyy";
                    case DE -> "EEEE, d. MMMM yyyy";
                };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** Euros as the language writes them, such as {@code € 20} or {@code 22,70 €}; cents only where there are any. */
    public String euro(BigDecimal amount) {
        var number = NumberFormat.getInstance(language.locale());
        number.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        var text = number.format(amount);
        return switch (language) {
            case NL, EN -> "€\u00a0" + text;
            case FR, DE -> text + "\u00a0€";
        };
    }

    public String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }
}
