package city.loket.backend.catalogue.info;

import city.loket.backend.catalogue.Answer.OtherService;
import city.loket.backend.catalogue.Answer.ThisVariant;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.DateBound;
import city.loket.backend.catalogue.OwnDates;
import city.loket.backend.catalogue.PhotoWords;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceFacts;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeCalendar;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.platform.Address;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a visitor sees of a service now. */
@Component
class ServicePageReader {

    private final Services services;
    private final OfficeCalendars calendars;
    private final LoketClock clock;

    ServicePageReader(Services services, OfficeCalendars calendars, LoketClock clock) {
        this.services = services;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param address with what the visitor has chosen: {@code way}, {@code variant}, and dates */
    ServicePage read(Office office, Service service, Address address, Words words) {
        var facts = service.facts();
        var now = clock.instant().atZone(office.zone()).toLocalDateTime();
        var calendar = calendars.of(office, service.code());
        var path = path(facts, address);
        var scope = Scope.of(facts.variants(), variant(path, address), words);
        var sections = new Sections(facts, scope, address, words);
        return new ServicePage(
                office,
                service,
                path,
                other(office, path),
                shownFor(scope),
                sections.first(),
                sections.later(),
                PhotoWords.of(service.photo(), words.language()),
                costs(scope, calendar, now),
                facts.payment().stream()
                        .map(payment -> words.say("pay." + payment.name().toLowerCase(Locale.ROOT)))
                        .toList(),
                when(scope, facts, address, calendar, now.toLocalDate()),
                OpeningTimes.of(calendar, now.toLocalDate(), words),
                ComingWords.of(service, office.phone(), words),
                booking(office, service, scope, address),
                facts.advice().stream()
                        .map(advice -> advice.in(words.language()))
                        .toList());
    }

    private static @Nullable DecisionPath path(ServiceFacts facts, Address address) {
        var question = facts.forWhom();
        return question == null
                ? null
                : DecisionPath.walk(question, address.chosen().getOrDefault("way", ""));
    }

    private static @Nullable String variant(@Nullable DecisionPath path, Address address) {
        return path != null && path.end() instanceof ThisVariant(var code)
                ? code
                : address.chosen().get("variant");
    }

    private @Nullable Service other(Office office, @Nullable DecisionPath path) {
        return path != null && path.end() instanceof OtherService(var code)
                ? services.find(office.id(), code).orElse(null)
                : null;
    }

    private static @Nullable Address booking(Office office, Service service, Scope scope, Address address) {
        var rule = service.facts().booking();
        if (rule == null || !rule.channels().contains(Channel.WEB)) {
            return null;
        }
        var start = address.other("/book/%s/%s".formatted(office.code(), service.code()));
        return scope.chosen() == null
                ? start
                : start.with("variant", scope.chosen().code());
    }

    /** Of a single variant nobody needs to be told that there are no others. */
    private static @Nullable String shownFor(Scope scope) {
        var chosen = scope.chosen();
        return chosen == null || scope.variants().size() == 1
                ? null
                : chosen.name().in(scope.words().language());
    }

    private static List<Cost> costs(Scope scope, OfficeCalendar calendar, LocalDateTime now) {
        return scope.shown().stream()
                .map(variant -> Cost.of(variant, calendar, now, scope.words()))
                .toList();
    }

    private static WhenToCome when(
            Scope scope, ServiceFacts facts, Address address, OfficeCalendar calendar, LocalDate today) {
        var booking = facts.booking();
        var bounds = booking == null ? List.<DateBound>of() : booking.bounds();
        return WhenToCome.of(bounds, scope, OwnDates.of(address.chosen(), today), calendar, today);
    }
}
