package city.loket.backend.catalogue;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.Text;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds services by what visitors call them, in any of our languages, without regard to case and accents. Every word must occur
 * somewhere in the name, the hint, the other words for it or the names of its variants.
 */
public record Search(String typed) {

    public boolean finds(Service service) {
        var text = text(service);
        return Arrays.stream(plain(typed).split("\\s+")).allMatch(text::contains);
    }

    /** Whether each word begins one of the service's own name: those are the likeliest. */
    public boolean names(Service service) {
        var name = inEveryLanguage(service.facts().name()).map(Search::plain).collect(Collectors.joining(" ", " ", ""));
        return Arrays.stream(plain(typed).split("\\s+")).allMatch(word -> name.contains(" " + word));
    }

    private static String text(Service service) {
        var facts = service.facts();
        return Stream.concat(
                        Stream.of(facts.name(), facts.hint(), facts.alsoCalled()),
                        facts.variants().stream().map(variant -> variant.name()))
                .filter(Objects::nonNull)
                .flatMap(Search::inEveryLanguage)
                .map(Search::plain)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> inEveryLanguage(Text text) {
        return Stream.of(Language.values()).map(text::in);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
