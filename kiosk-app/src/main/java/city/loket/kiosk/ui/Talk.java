package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Office;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.conversation.Conversation;
import city.loket.kiosk.conversation.OfficeFacts;
import city.loket.kiosk.words.Words;
import java.time.Instant;
import java.util.Optional;

/** What a page needs: whom to tell of a touch, in which language, and what is known of the office. */
record Talk(Conversation conversation, Words words, OfficeFacts facts) {

    String say(String key, Object... values) {
        return words.of(key, values);
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

    Answer done() {
        return Answer.plain("done", say("answer.done"), conversation::startAgain)
                .main();
    }
}
