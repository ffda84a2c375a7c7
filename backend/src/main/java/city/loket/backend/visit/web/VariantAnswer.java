package city.loket.backend.visit.web;

import city.loket.backend.catalogue.BookingRule;
import city.loket.backend.catalogue.BoundLine;
import city.loket.backend.catalogue.ChecklistItem;
import city.loket.backend.catalogue.DateBound;
import city.loket.backend.catalogue.Note;
import city.loket.backend.catalogue.Part;
import city.loket.backend.catalogue.PriceLine;
import city.loket.backend.catalogue.ServiceFacts;
import city.loket.backend.catalogue.Variant;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Text;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One procedure of a service, with only what concerns it.
 *
 * @param when to come, around the visitor's own dates
 */
record VariantAnswer(
        String code,
        Text names,
        @Nullable Text hints,
        Map<Language, String> price,
        Map<Language, List<String>> when,
        Map<Language, List<String>> beforeYouCome,
        Map<Language, List<String>> bring,
        Map<Language, List<String>> familyBrings,
        Map<Language, List<String>> comeAlong,
        Map<Language, List<String>> withoutVisit) {

    static VariantAnswer of(Variant variant, ServiceFacts facts) {
        return new VariantAnswer(
                variant.code(),
                variant.name(),
                variant.hint(),
                ServiceAnswer.inEach(language -> PriceLine.of(variant, language)),
                lines(variant, bounds(facts.booking()), BoundLine::withReason),
                lines(variant, facts.beforeYouCome(), VariantAnswer::note),
                lines(variant, facts.bring(), ChecklistItem::line),
                lines(variant, facts.familyBrings(), ChecklistItem::line),
                lines(variant, facts.comeAlong(), VariantAnswer::note),
                lines(
                        variant,
                        facts.withoutVisit(),
                        (way, language) -> way.text().in(language)));
    }

    private static List<DateBound> bounds(@Nullable BookingRule booking) {
        return booking == null ? List.of() : booking.bounds();
    }

    private static String note(Note note, Language language) {
        return note.text().in(language);
    }

    private static <P extends Part> Map<Language, List<String>> lines(
            Variant variant, List<P> parts, BiFunction<P, Language, String> line) {
        return ServiceAnswer.inEach(language -> parts.stream()
                .filter(part -> part.concerns(variant.code()))
                .map(part -> line.apply(part, language))
                .distinct()
                .toList());
    }
}
