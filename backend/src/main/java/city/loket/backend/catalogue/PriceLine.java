package city.loket.backend.catalogue;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a service costs, in one line: {@code First card: € 5 · Extension: free}. */
public final class PriceLine {

    private final Words words;

    private PriceLine(Language language) {
        words = Words.of("catalogue", language);
    }

    /** Variants that cost the same are told together. */
    static String of(List<Variant> variants, Language language) {
        var line = new PriceLine(language);
        var prices = variants.stream().map(line::price).distinct().toList();
        return prices.size() == 1
                ? prices.getFirst()
                : variants.stream()
                        .map(variant -> variant.name().in(language) + ": " + line.price(variant))
                        .collect(Collectors.joining(" · "));
    }

    /** What one variant costs, its faster way included. */
    public static String of(Variant variant, Language language) {
        return new PriceLine(language).price(variant);
    }

    private String price(Variant variant) {
        var expedited = variant.expedited();
        var normal = price(variant.price());
        return expedited == null
                ? normal
                : words.say("price.expedited", normal, euro(expedited.euro()), expedited.before());
    }

    private String price(Price price) {
        var note = price.note() == null ? "" : price.note().in(words.language());
        var euro = price.euro();
        if (euro == null) {
            return note;
        }
        var amount = price.isFree() ? words.say("price.free") : euro(euro);
        var told = price.about() ? words.say("price.about", amount) : amount;
        return note.isEmpty() ? told : price.isFree() ? note : told + " (" + note + ")";
    }

    private String euro(BigDecimal amount) {
        var format = NumberFormat.getCurrencyInstance(Locale.of(words.language().code(), "BE"));
        format.setCurrency(java.util.Currency.getInstance("EUR"));
        var whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        return Objects.requireNonNull(format.format(amount));
    }
}
