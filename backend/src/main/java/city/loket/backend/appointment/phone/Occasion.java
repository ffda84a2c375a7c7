package city.loket.backend.appointment.phone;

import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.platform.Language;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody books: a call, or a visit whose visitor has to come again.
 *
 * @param service already known, by its code; empty when it is not
 * @param language the visitor's, as far as it is known; empty when it is not
 * @param visit {@code null} for a call
 */
record Occasion(String service, String language, @Nullable Long visit) {

    static final Occasion CALL = new Occasion("", "", null);

    static Occasion of(QueryParameters asked) {
        return new Occasion(
                asked.getSingleParameter("service").orElse(""),
                asked.getSingleParameter("language").filter(Occasion::isSpoken).orElse(""),
                asked.getSingleParameter("visit")
                        .filter(typed -> typed.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null));
    }

    Channel channel() {
        return visit == null ? Channel.PHONE : Channel.DESK;
    }

    private static boolean isSpoken(String code) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> language.code().equals(code));
    }
}
