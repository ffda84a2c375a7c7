package city.loket.kiosk.ui;

import city.loket.kiosk.conversation.Step.Paper;
import city.loket.kiosk.conversation.Step.TypeCode;

/** Scanning and typing a code. */
final class CodePages {

    private CodePages() {}

    static Page type(TypeCode typing, Talk talk) {
        var slip = typing.paper() == Paper.SLIP;
        var page = new Page(talk.say(slip ? "code.slip.title" : "code.title"))
                .progress(slip ? 2 : 1, talk)
                .text(talk.say(slip ? "code.slip.text" : "code.text"))
                .answer(new CodeKeys(talk));
        page.aside(slip ? Marks.styled(StripPages.haveNone(talk), "quiet") : PriorityPages.line(talk));
        page.addClassName("typing");
        return page;
    }
}
