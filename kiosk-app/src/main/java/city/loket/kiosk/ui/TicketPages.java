package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.conversation.Step.NoPaper;
import city.loket.kiosk.conversation.Step.TicketOut;
import city.loket.kiosk.printing.Outlet;
import com.vaadin.flow.component.html.Paragraph;

/** The number: on paper, without paper, or nobody knows; and what to do next. */
final class TicketPages {

    private TicketPages() {}

    static Page out(TicketOut out, Talk talk) {
        var page = new Page(talk.say("ticket.title")).progress(3, talk).show(TicketCard.of(out.visit(), talk));
        if (out.visit().excused()) {
            page.note(Icon.PHOTO, talk.say("ticket.excused"), "wait").addClassName("excused");
        }
        var taken = out.cut()
                ? Page.noted(Icon.DOWN, talk.say("ticket.take"), "take")
                : Page.noted(Icon.DOWN, talk.say("ticket.tear"), "take", "wait");
        return page.answer(TicketCard.phone(out.visit(), talk), taken, talk.done());
    }

    static Page noPaper(NoPaper without, Talk talk) {
        var visit = without.visit();
        var page = new Page(talk.say("paperless.title"))
                .progress(3, talk)
                .note(Icon.INFO, talk.say("paperless.text"), "wait")
                .show(TicketCard.of(visit, talk))
                .answer(TicketCard.phone(visit, talk), onPhone(talk).main(), iKnow(talk));
        page.addClassName("paperless");
        return page.answer(without.mayPrintAgain() ? again(talk) : elsewhere(visit, talk));
    }

    static Page doubt(Visit visit, Talk talk) {
        var ask = talk.conversation();
        return new Page(talk.say("doubt.title", visit.number()))
                .progress(3, talk)
                .text(talk.say("doubt.text"))
                .show(TicketCard.of(visit, talk))
                .answer(
                        Answer.plain("came-out", talk.say("doubt.yes"), ask::cameOut)
                                .main(),
                        Answer.plain("not-out", talk.say("doubt.no"), ask::didNotComeOut));
    }

    static Page inQueue(Visit visit, Talk talk) {
        var counter = visit.counter();
        var page = counter == null
                ? new Page(talk.say("queue.title")).text(talk.say("queue.text"))
                : new Page(talk.say("queue.called", counter)).text(talk.say("queue.called.text"));
        page.show(TicketCard.of(visit, talk)).answer(TicketCard.phone(visit, talk));
        var prints = visit.waitsWithoutPaper() && talk.conversation().scene().outlet() != Outlet.OUT_OF_ORDER;
        return (prints ? page.answer(printNow(talk)) : page).answer(talk.done());
    }

    private static Answer printNow(Talk talk) {
        return Answer.of(
                "print-now",
                Icon.TICKET,
                talk.say("queue.print"),
                talk.say("paperless.print.more"),
                () -> talk.conversation().printNow());
    }

    private static Paragraph elsewhere(Visit visit, Talk talk) {
        return Marks.styled(new Paragraph(talk.say("paperless.elsewhere", visit.code())), "elsewhere");
    }

    private static Answer onPhone(Talk talk) {
        return Answer.of(
                "on-phone",
                Icon.PHONE,
                talk.say("paperless.phone"),
                talk.say("paperless.phone.more"),
                () -> talk.conversation().onPhone());
    }

    private static Answer iKnow(Talk talk) {
        return Answer.of(
                "know-number",
                Icon.CHECK,
                talk.say("paperless.know"),
                talk.say("paperless.know.more"),
                () -> talk.conversation().rememberNumber());
    }

    private static Answer again(Talk talk) {
        return Answer.of(
                "print-again",
                Icon.TICKET,
                talk.say("paperless.print"),
                talk.say("paperless.print.more"),
                () -> talk.conversation().printAgain());
    }
}
