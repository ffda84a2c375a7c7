package city.loket.backend.catalogue.info;

import city.loket.backend.catalogue.PriceLine;
import city.loket.backend.catalogue.Variant;
import city.loket.backend.catalogue.Variant.Expedited;
import city.loket.backend.office.OfficeCalendar;
import city.loket.backend.platform.Text;
import city.loket.backend.platform.Words;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What one variant costs, in words.
 *
 * @param expedited the price of the faster way; {@code null} when there is none
 * @param promise when the next application that is in time for it will be ready
 */
record Cost(
        String variant,
        String name,
        @Nullable String hint,
        String price,
        @Nullable String note,
        @Nullable String expedited,
        @Nullable String promise) {

    /** @param now by the office's clock */
    static Cost of(Variant variant, OfficeCalendar calendar, LocalDateTime now, Words words) {
        var expedited = variant.expedited();
        return new Cost(
                variant.code(),
                variant.name().in(words.language()),
                say(variant.hint(), words),
                PriceLine.amount(variant.price(), words.language()),
                say(variant.price().note(), words),
                expedited == null ? null : words.say("cost.expedited", words.euro(expedited.euro())),
                expedited == null ? null : promise(expedited, calendar, now, words));
    }

    private static String promise(Expedited expedited, OfficeCalendar calendar, LocalDateTime now, Words words) {
        var today = now.toLocalDate();
        var inTime = now.toLocalTime().isBefore(expedited.before()) && calendar.isWorkingDay(today);
        var applied = inTime ? today : calendar.nextWorkingDay(today);
        var ready = expedited.promised(applied.atStartOfDay(), calendar);
        return words.say("cost.promise", words.day(applied), expedited.before(), words.day(ready));
    }

    private static @Nullable String say(@Nullable Text text, Words words) {
        return text == null ? null : text.in(words.language());
    }
}
