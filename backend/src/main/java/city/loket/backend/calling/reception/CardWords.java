package city.loket.backend.calling.reception;

import city.loket.backend.calling.Past;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.calling.ui.Text;
import city.loket.backend.platform.Words;
import city.loket.backend.visit.Errand;
import city.loket.backend.visit.VisitState.AtBooth;
import city.loket.backend.visit.VisitState.Left;
import city.loket.backend.visit.VisitStatus;
import java.util.Objects;
import java.util.Optional;

/** A visitor's card in the words of whoever reads it. */
record CardWords(Speech speech) {

    String state(VisitStatus status) {
        return speech.say("state." + Text.of(status));
    }

    /** Where and how the visitor came. */
    String origin(Card card) {
        var arrived = speech.time(card.visit().arrivedAt());
        var appointment = card.appointmentAt();
        return appointment == null
                ? speech.say("origin.walk-in", arrived)
                : speech.say("origin.appointment", speech.time(appointment), arrived);
    }

    String party(Card card) {
        return speech.count("party", card.visit().persons()) + " · "
                + speech.say("language." + card.visit().language().code());
    }

    /** What happens to the visitor next. */
    String next(Card card) {
        var visit = card.visit();
        var counter = String.valueOf(card.who().counter());
        return switch (visit.state()) {
            case AtBooth(var until, var _) ->
                speech.say(
                        visit.photos().errand() == Errand.DESK ? "next.at-desk" : "next.at-booth", speech.time(until));
            case Left left -> speech.say("next.left", speech.say("left." + Text.of(left.reason())));
            default ->
                switch (visit.status()) {
                    case WAITING -> waiting(card);
                    case CALLED, SERVING, PARKED -> speech.say("next." + Text.of(visit.status()), counter);
                    case AT_BOOTH, READY, ISSUING, COMPLETED, NO_SHOW, LEFT, EXPIRED ->
                        speech.say("next." + Text.of(visit.status()));
                };
        };
    }

    private String waiting(Card card) {
        var outlook = Objects.requireNonNull(card.outlook());
        var from = speech.time(card.visit().dueAt());
        return switch (outlook.certainty()) {
            case SURE -> speech.say("next.waiting", from, outlook.ahead(), outlook.minutes());
            case ROUGH -> speech.say("next.waiting.rough", from, outlook.ahead(), outlook.from(), outlook.to());
            case UNKNOWN -> speech.say("next.waiting.unknown", from, outlook.ahead());
        };
    }

    /** One thing that happened, and through whom. */
    String happened(Past.Line line) {
        var staff = Words.of("staff", speech.words().language());
        var verb = "verb.VISIT-" + line.verb();
        var what = staff.has(verb) ? staff.say(verb) : line.verb().name();
        var where = Optional.ofNullable(line.counter()).map(name -> " · " + speech.say("counter", name));
        var who = Optional.ofNullable(line.name()).orElseGet(() -> speech.say("by." + Text.of(line.by())));
        return what + where.orElse("") + " · " + who;
    }
}
