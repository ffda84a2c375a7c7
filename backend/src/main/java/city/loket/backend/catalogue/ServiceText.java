package city.loket.backend.catalogue;

import city.loket.backend.platform.Language;
import java.util.List;

/** A service in brief, in one language: its name, one plain sentence, its prices, and what to bring. */
public record ServiceText(String name, String hint, String price, List<String> bring) {

    static ServiceText of(ServiceFacts facts, Language language) {
        return new ServiceText(
                facts.name().in(language),
                facts.hint().in(language),
                PriceLine.of(facts.variants(), language),
                facts.bring().stream()
                        .map(item -> item.line(language))
                        .distinct()
                        .toList());
    }
}
