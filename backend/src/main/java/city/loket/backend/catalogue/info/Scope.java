package city.loket.backend.catalogue.info;

import static java.util.stream.Collectors.joining;

import city.loket.backend.catalogue.Part;
import city.loket.backend.catalogue.Variant;
import city.loket.backend.platform.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of which variants a page tells: of the one that the visitor has chosen, or of all, and then each part says whom it concerns.
 *
 * @param chosen {@code null} as long as none is
 */
record Scope(List<Variant> variants, @Nullable Variant chosen, Words words) {

    /** @param code of the variant; one that does not exist counts as none */
    static Scope of(List<Variant> variants, @Nullable String code, Words words) {
        var only = variants.size() == 1 ? variants.getFirst() : null;
        return new Scope(
                variants,
                variants.stream()
                        .filter(variant -> variant.code().equals(code))
                        .findFirst()
                        .orElse(only),
                words);
    }

    <T extends Part> List<T> of(List<T> parts) {
        return parts.stream()
                .filter(part -> chosen == null || part.concerns(chosen.code()))
                .toList();
    }

    List<Variant> shown() {
        return chosen == null ? variants : List.of(chosen);
    }

    /** Whom the part concerns, while the page tells of all variants; {@code null} when it concerns everybody there. */
    @Nullable
    String onlyFor(Part part) {
        if (chosen != null || part.onlyFor().isEmpty()) {
            return null;
        }
        return words.say(
                "only-for",
                variants.stream()
                        .filter(variant -> part.concerns(variant.code()))
                        .map(variant -> variant.name().in(words.language()))
                        .collect(joining(" · ")));
    }
}
