package city.loket.kiosk.ui;

import city.loket.kiosk.backend.CodeAnswer;
import city.loket.kiosk.backend.CodeAnswer.Cancelled;
import city.loket.kiosk.backend.CodeAnswer.Elsewhere;
import city.loket.kiosk.backend.CodeAnswer.TooEarly;
import city.loket.kiosk.backend.CodeAnswer.TooLate;
import city.loket.kiosk.backend.CodeAnswer.WrongDay;
import city.loket.kiosk.backend.CodeAnswer.WrongOffice;
import city.loket.kiosk.conversation.Step.NotNow;
import java.time.Duration;
import java.time.Instant;

/** A code that does not open the door now: why, and what to do next. */
final class NotNowPages {

    private NotNowPages() {}

    static Page of(NotNow told, Talk talk) {
        var page = why(told.answer(), talk);
        var ways = NotNowWays.of(told, talk);
        if (!ways.isEmpty()) {
            return page.answer(ways.toArray(Answer[]::new)).answer(talk.plainDone());
        }
        return page.answer(
                talk.done(),
                Answer.plain("another-code", talk.say("told.another"), talk.conversation()::tryAnotherCode));
    }

    private static Page why(CodeAnswer answer, Talk talk) {
        return switch (answer) {
            case TooEarly early -> early(early, talk);
            case TooLate late ->
                new Page(talk.say(
                                "told.late.title", talk.time(late.appointment().startsAt())))
                        .text(talk.say(late.walkIn() || late.rebook() ? "told.late.ways" : "told.late.text"));
            case WrongDay wrong -> wrongDay(wrong, talk);
            case Cancelled cancelled -> cancelled(cancelled, talk);
            case WrongOffice(var office) -> wrongOffice(office, talk);
            case CodeAnswer.Over over -> new Page(talk.say("told.over.title")).text(talk.say("told.over.text"));
            case CodeAnswer.Unknown unknown -> unknown(talk);
            case CodeAnswer.Welcome welcome -> unknown(talk);
            case CodeAnswer.AlreadyHere here -> unknown(talk);
        };
    }

    private static Page unknown(Talk talk) {
        return new Page(talk.say("told.unknown.title")).text(talk.say("told.unknown.text"));
    }

    private static Page early(TooEarly early, Talk talk) {
        return new Page(talk.say("told.early.title"))
                .text(talk.say("told.early.text", talk.time(early.appointment().startsAt())))
                .note(Icon.CLOCK, opens(early.opensAt(), talk), "call")
                .text(talk.say("told.early.then"));
    }

    /** Such as "You can check in from 10:12, in 20 minutes." */
    private static String opens(Instant opens, Talk talk) {
        var left = Duration.between(talk.facts().now(), opens).plusSeconds(59);
        return left.toHours() > 0
                ? talk.say("told.early.hours", talk.time(opens), left.toHours(), left.toMinutesPart())
                : talk.words().count("told.early.minutes", (int) Math.max(1, left.toMinutes()), talk.time(opens));
    }

    private static Page wrongDay(WrongDay wrong, Talk talk) {
        var startsAt = wrong.appointment().startsAt();
        var past = startsAt.isBefore(talk.facts().now());
        return new Page(talk.say(past ? "told.day.past.title" : "told.day.title"))
                .text(talk.say(
                        past ? "told.day.past.text" : "told.day.text",
                        talk.words().date(talk.facts().dayOf(startsAt)),
                        talk.time(startsAt)));
    }

    private static Page cancelled(Cancelled cancelled, Talk talk) {
        var startsAt = cancelled.appointment().startsAt();
        var page = new Page(talk.say("told.cancelled.title"))
                .text(talk.say(
                        "told.cancelled.text", talk.words().date(talk.facts().dayOf(startsAt)), talk.time(startsAt)));
        var told = cancelled.told();
        var why = told == null ? page : page.note(Icon.INFO, talk.say("told.cancelled.why", told), "call");
        return why.text(talk.say("told.cancelled.desk"));
    }

    private static Page wrongOffice(Elsewhere office, Talk talk) {
        return new Page(talk.say("told.office.title"))
                .text(talk.say("told.office.text", office.name()))
                .note(Icon.DESK, String.join("\n", office.address()), "call", "address");
    }
}
