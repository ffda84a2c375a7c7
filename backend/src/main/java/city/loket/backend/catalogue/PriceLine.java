package city.loket.backend.catalogue;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** What a service costs, in one line: {@code € 20, expedited € 120}, or {@code free of charge to € 5, depending on your case}. */
public final class PriceLine {

    private final Words words;

    private PriceLine(Language language) {
        words = Words.of("catalogue", language);
    }

    static String of(List<Variant> variants, Language language) {
        var line = new PriceLine(language);
        var prices = variants.stream().map(line::price).distinct().toList();
        return prices.size() == 1 ? prices.getFirst() : line.range(variants);
    }

    /** What one variant costs, its faster way included. */
    public static String of(Variant variant, Language language) {
        return new PriceLine(language).price(variant);
    }

    private String range(List<Variant> variants) {
        var known = variants.stream()
                .map(Variant::price)
                .filter(price -> price.euro() != null)
                .sorted(Comparator.comparing(Price::euro))
                .map(price -> amount(price, words.language()))
                .distinct()
                .toList();
        return known.size() < 2
                ? words.say("price.depends", String.join("", known)).strip()
                : words.say("price.range", known.getFirst(), known.getLast());
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
