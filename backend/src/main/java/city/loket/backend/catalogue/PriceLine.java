package city.loket.backend.catalogue;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import java.math.BigDecimal;
import java.util.List;
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

    /** The bare amount, such as {@code about € 20} or {@code free of charge}; empty when the municipality names none. */
    public static String amount(Price price, Language language) {
        var euro = price.euro();
        return euro == null ? "" : new PriceLine(language).amount(price, euro);
    }

    private String price(Variant variant) {
        var expedited = variant.expedited();
        var normal = price(variant.price());
        return expedited == null
                ? normal
                : words.say("price.expedited", normal, words.euro(expedited.euro()), expedited.before());
    }

    private String price(Price price) {
        var note = price.note() == null ? "" : price.note().in(words.language());
        var euro = price.euro();
        if (euro == null) {
            return note;
        }
        var told = amount(price, euro);
        return note.isEmpty() ? told : price.isFree() ? note : told + " (" + note + ")";
    }

    private String amount(Price price, BigDecimal euro) {
        var amount = price.isFree() ? words.say("price.free") : words.euro(euro);
        return price.about() ? words.say("price.about", amount) : amount;
    }
}
