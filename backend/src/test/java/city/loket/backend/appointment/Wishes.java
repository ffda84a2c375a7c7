package city.loket.backend.appointment;

import city.loket.backend.catalogue.BookingRule;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.DateBound;
import city.loket.backend.catalogue.DateBound.From;
import city.loket.backend.catalogue.PhotoRule;
import city.loket.backend.catalogue.Price;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceFacts;
import city.loket.backend.catalogue.ServiceGroup;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.ServiceVersionId;
import city.loket.backend.catalogue.Times;
import city.loket.backend.catalogue.Variant;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Wishes for a service with two variants, in an office that stands in no database. */
final class Wishes {

    static final Office OFFICE = new Office(
            new OfficeId(1),
            "leuven-stadskantoor",
            "Stad Leuven",
            "Stadskantoor",
            List.of(),
            List.of(Language.NL),
            ZoneId.of("Europe/Brussels"),
            "016",
            List.of(),
            "#000000",
            "#ffffff",
            Duration.ofMinutes(30),
            Duration.ofMinutes(15),
            Duration.ofMinutes(15),
            Duration.ofMinutes(3),
            Duration.ofMinutes(20));
    private static final Text WORD = new Text("woord", "mot", "Wort", "word");
    private static final ServiceGroup GROUP = new ServiceGroup(1, "cards", WORD, 15);

    private Wishes() {}

    /** On the web and by phone, two hours ahead and for sixty days. */
    static BookingRule rule(DateBound... bounds) {
        return new BookingRule(List.of(Channel.WEB, Channel.PHONE), List.of(Channel.PHONE), 2, 60, List.of(bounds));
    }

    static Wish of(@Nullable BookingRule rule) {
        return new Wish(OFFICE, service(rule), "first", 1, Channel.WEB, false, Map.of());
    }

    static Wish of(BookingRule rule, From from, String own) {
        return new Wish(OFFICE, service(rule), "first", 1, Channel.WEB, false, Map.of(from, LocalDate.parse(own)));
    }

    /** Twenty minutes for one person, ten for each further one. */
    static Service service(@Nullable BookingRule rule) {
        var facts = new ServiceFacts(
                'A',
                WORD,
                WORD,
                null,
                null,
                null,
                List.of(variant("first"), variant("renewal")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PhotoRule.NONE,
                false,
                rule,
                null,
                new Times(20, 10, 0, 45, 15, 5));
        return new Service(new ServiceId(1), new ServiceVersionId(1), OFFICE.id(), "card", GROUP, facts);
    }

    private static Variant variant(String code) {
        return new Variant(code, WORD, null, new Price(null, false, WORD), null);
    }
}
