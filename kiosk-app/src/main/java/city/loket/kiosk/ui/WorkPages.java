package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Visit;

/** While the kiosk is at work, and when it cannot be. */
final class WorkPages {

    private WorkPages() {}

    static Page working(Talk talk) {
        return busy(new Page(talk.say("working.title")));
    }

    static Page ticket(Visit visit, Talk talk) {
        return busy(new Page(talk.say("working.ticket"))
                .progress(3, talk)
                .text(talk.say("working.text"))
                .show(TicketCard.of(visit, talk)));
    }

    static Page slip(Talk talk) {
        return busy(new Page(talk.say("working.slip")).text(talk.say("working.text")));
    }

    private static Page busy(Page page) {
        page.addClassName("busy");
        page.getElement().setAttribute("aria-busy", "true");
        return page;
    }

    static Page away(Talk talk) {
        return new Page(talk.say("away.title"))
                .text(talk.say("away.text"))
                .answer(Answer.plain("try-again", talk.say("answer.try-again"), talk.conversation()::tryAgain)
                        .main());
    }

    static Page sorry(Talk talk) {
        return new Page(talk.say("sorry.title")).text(talk.say("sorry.text")).answer(talk.done());
    }
}
