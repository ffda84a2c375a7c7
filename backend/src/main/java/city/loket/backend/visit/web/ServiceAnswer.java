package city.loket.backend.visit.web;

import city.loket.backend.catalogue.BookingRule;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.PhotoRule;
import city.loket.backend.catalogue.Question;
import city.loket.backend.catalogue.Service;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Text;
import city.loket.backend.visit.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A service as a kiosk offers it.
 *
 * @param bring what to bring for any of the variants
 * @param channels by which an appointment can be made; empty when there are none
 * @param estimate for somebody who would come now
 */
record ServiceAnswer(
        String code,
        char letter,
        GroupAnswer group,
        Text names,
        Text hints,
        @Nullable Text alsoCalled,
        Map<Language, List<String>> bring,
        Map<Language, String> price,
        boolean walkIn,
        List<Channel> channels,
        PhotoRule photo,
        @Nullable Question forWhom,
        List<VariantAnswer> variants,
        Estimate estimate) {

    static ServiceAnswer of(Service service, Estimate estimate) {
        var facts = service.facts();
        return new ServiceAnswer(
                service.code(),
                service.letter(),
                new GroupAnswer(service.group().code(), service.group().name()),
                facts.name(),
                facts.hint(),
                facts.alsoCalled(),
                inEach(language -> service.text(language).bring()),
                inEach(language -> service.text(language).price()),
                service.walkIn(),
                channels(facts.booking()),
                service.photo(),
                facts.forWhom(),
                facts.variants().stream()
                        .map(variant -> VariantAnswer.of(variant, facts))
                        .toList(),
                estimate);
    }

    private static List<Channel> channels(@Nullable BookingRule booking) {
        return booking == null ? List.of() : booking.channels();
    }

    static <T> Map<Language, T> inEach(Function<Language, T> part) {
        var texts = new TreeMap<Language, T>();
        Arrays.stream(Language.values()).forEach(language -> texts.put(language, part.apply(language)));
        return texts;
    }

    record GroupAnswer(String code, Text names) {}
}
