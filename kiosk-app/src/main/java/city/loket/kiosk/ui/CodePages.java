package city.loket.kiosk.ui;

import city.loket.kiosk.backend.CodeAnswer;
import city.loket.kiosk.conversation.Step.Paper;
import city.loket.kiosk.conversation.Step.TypeCode;

/** Scanning and typing a code, and what to do when it does not open the door now. */
final class CodePages {

    private CodePages() {}

    static Page type(TypeCode typing, Talk talk) {
        var slip = typing.paper() == Paper.SLIP;
        var page = new Page(talk.say(slip ? "code.slip.title" : "code.title"))
                .progress(slip ? 2 : 1, talk)
                .text(talk.say(slip ? "code.slip.text" : "code.text"))
                .answer(new CodeKeys(talk));
        if (slip) {
            page.aside(Marks.styled(StripPages.haveNone(talk), "quiet"));
        }
        page.addClassName("typing");
        return page;
    }

    static Page notNow(CodeAnswer answer, Talk talk) {
        var page =
                switch (answer) {
                    case CodeAnswer.TooEarly(var appointment, var opens) ->
                        new Page(talk.say("told.early.title"))
                                .text(talk.say("told.early.text", talk.time(appointment.startsAt()), talk.time(opens)));
                    case CodeAnswer.TooLate(var appointment) ->
                        new Page(talk.say("told.late.title", talk.time(appointment.startsAt())))
                                .text(talk.say("told.late.text"));
                    case CodeAnswer.WrongDay(var appointment) ->
                        new Page(talk.say("told.day.title"))
                                .text(talk.say(
                                        "told.day.text",
                                        talk.day(appointment.startsAt()),
                                        talk.time(appointment.startsAt())));
                    case CodeAnswer.Cancelled cancelled ->
                        new Page(talk.say("told.cancelled.title")).text(talk.say("told.cancelled.text"));
                    case CodeAnswer.Over over -> new Page(talk.say("told.over.title")).text(talk.say("told.over.text"));
                    case CodeAnswer.Unknown unknown -> unknown(talk);
                    case CodeAnswer.Welcome welcome -> unknown(talk);
                    case CodeAnswer.AlreadyHere here -> unknown(talk);
                };
        return page.answer(
                talk.done(),
                Answer.plain("another-code", talk.say("told.another"), talk.conversation()::tryAnotherCode));
    }

    private static Page unknown(Talk talk) {
        return new Page(talk.say("told.unknown.title")).text(talk.say("told.unknown.text"));
    }
}
