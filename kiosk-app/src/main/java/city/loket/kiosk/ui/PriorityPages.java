package city.loket.kiosk.ui;

import com.vaadin.flow.component.Component;

/** For whom standing or waiting is difficult: a quiet line on the way to a number, and one page. */
final class PriorityPages {

    private PriorityPages() {}

    static Page ask(Talk talk) {
        var ask = talk.conversation();
        return new Page(talk.say("priority.title"))
                .text(talk.say("priority.text"))
                .answer(
                        Answer.of(
                                        "priority-yes",
                                        Icon.SEAT,
                                        talk.say("priority.yes"),
                                        talk.say("priority.yes.more"),
                                        () -> ask.cannotWait(true))
                                .main(),
                        Answer.plain("priority-no", talk.say("priority.no"), () -> ask.cannotWait(false)));
    }

    /** The line; what was said once stands there afterwards. */
    static Component line(Talk talk) {
        var ask = talk.conversation();
        var said = ask.hasPriority();
        var line = Answer.of(
                "priority",
                said ? Icon.CHECK : Icon.SEAT,
                talk.say(said ? "priority.given" : "priority.title"),
                "",
                ask::askForPriority);
        return Marks.styled(line, "quiet", "line");
    }
}
