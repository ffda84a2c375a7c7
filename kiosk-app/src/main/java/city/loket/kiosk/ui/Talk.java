package city.loket.kiosk.ui;

import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.backend.Office;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.backend.Wish;
import city.loket.kiosk.conversation.Conversation;
import city.loket.kiosk.conversation.OfficeFacts;
import city.loket.kiosk.paper.Wait;
import city.loket.kiosk.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page needs: whom to tell of a touch, in which language, and what is known of the office. */
record Talk(Conversation conversation, Words words, OfficeFacts facts) {

    String say(String key, Object... values) {
        return words.of(key, values);
    }

    /** Empty where nothing is written. */
    String text(@Nullable Map<String, String> byLanguage) {
        return Objects.requireNonNullElse(words.pick(byLanguage), "");
    }

    Optional<Office> office() {
        return facts.office();
    }

    String time(Instant instant) {
        return facts.office().map(office -> words.time(instant, office.zone())).orElse("");
    }

    String day(Instant instant) {
        return facts.office().map(office -> words.day(instant, office.zone())).orElse("");
    }

    /** Such as "today, Tuesday 24 November". */
    String fullDay(LocalDate date) {
        return near(date).map(near -> near + ", " + words.day(date)).orElseGet(() -> words.date(date));
    }

    /** As short as it can be said: "Today", or "Friday 27 November". */
    String shortDay(LocalDate date) {
        return capital(near(date).orElseGet(() -> words.day(date)));
    }

    private Optional<String> near(LocalDate date) {
        var today = facts.today();
        if (date.equals(today)) {
            return Optional.of(say("day.today"));
        }
        return date.equals(today.plusDays(1)) ? Optional.of(say("day.tomorrow")) : Optional.empty();
    }

    int hour(Instant instant) {
        return office().map(Office::zone)
                .map(zone -> instant.atZone(zone).getHour())
                .orElseThrow();
    }

    String capital(String words) {
        return words.substring(0, 1).toUpperCase(words().language().locale()) + words.substring(1);
    }

    /** The service and, where there are several, the variant. */
    Stream<String> names(Wish wish) {
        var service = wish.service();
        return service.variants().size() == 1
                ? Stream.of(text(service.names()))
                : Stream.of(text(service.names()), text(wish.variant().names()));
    }

    /** Such as "Residence permit · appointment 10:20". */
    String purpose(Visit visit) {
        var name = facts.serviceName(visit.service(), words);
        var at = visit.appointmentAt();
        return at == null ? name : name + " · " + say("ticket.appointment", time(at));
    }

    /** Such as "3 people waiting · about 8 minutes". */
    String wait(OfferedService service) {
        var ahead = service.estimate().ahead();
        var people = ahead == 0 ? words.of("services.nobody") : words.count("services.waiting", ahead);
        return Wait.of(service.estimate(), words)
                .map(wait -> people + " · " + wait)
                .orElse(people);
    }

    Answer takeNumber(String key, OfferedService service) {
        return Answer.of("take-number", Icon.TICKET, say(key), wait(service), conversation.choosing()::takeNumber);
    }

    /** For the same as the one that came to nothing. */
    Answer another() {
        return Answer.of(
                "another-appointment",
                Icon.CALENDAR,
                say("told.rebook"),
                say("told.rebook.more"),
                conversation.choosing()::another);
    }

    Answer done() {
        return plainDone().main();
    }

    /** Where something else is likelier. */
    Answer plainDone() {
        return Answer.plain("done", say("answer.done"), conversation::startAgain);
    }
}
