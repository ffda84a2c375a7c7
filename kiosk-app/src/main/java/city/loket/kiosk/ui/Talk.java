package city.loket.kiosk.ui;

import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.backend.Office;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.conversation.Conversation;
import city.loket.kiosk.conversation.OfficeFacts;
import city.loket.kiosk.words.Words;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** Such as "Residence permit · appointment 10:20". */
    String purpose(Visit visit) {
        var name = facts.serviceName(visit.service(), words);
        var at = visit.appointmentAt();
        return at == null ? name : name + " · " + say("ticket.appointment", time(at));
    }

    /** Such as "3 people waiting · about 8 minutes". */
    String wait(OfferedService service) {
        var people = service.waiting() == 0
                ? words.of("services.nobody")
                : words.count("services.waiting", service.waiting());
        var minutes = service.estimateMinutes();
        return minutes == null || minutes == 0 ? people : people + " · " + words.count("services.minutes", minutes);
    }

    Answer done() {
        return Answer.plain("done", say("answer.done"), conversation::startAgain)
                .main();
    }
}
