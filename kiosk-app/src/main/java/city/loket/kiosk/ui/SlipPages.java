package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Office;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.conversation.Step.Errand;
import city.loket.kiosk.conversation.Step.SlipOnScreen;
import city.loket.kiosk.conversation.Step.SlipOut;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Where to go with the photo slip, and its codes when it cannot be printed. */
final class SlipPages {

    private SlipPages() {}

    static Page onPaper(SlipOut out, Talk talk) {
        return errand(out.visit(), out.errand(), talk)
                .answer(Page.noted(Icon.DOWN, talk.say("slip.take"), "take"), talk.done());
    }

    static Page onScreen(SlipOnScreen screen, Talk talk) {
        var visit = screen.visit();
        var code = new Div(
                Marks.styled(new Span(talk.say("slip.code")), "what"),
                Marks.name(Marks.styled(new Span(visit.code()), "short-code"), "slip-code"),
                new Paragraph(talk.say("slip.screen")));
        var card = Marks.styled(new Div(code), "card", "beside");
        talk.office().ifPresent(office -> card.add(new Qr(office.address(visit.token()))));
        return errand(visit, screen.errand(), talk).answer(card, talk.done());
    }

    private static Page errand(Visit visit, Errand errand, Talk talk) {
        var page =
                switch (errand) {
                    case BOOTH ->
                        new Page(talk.say("slip.booth"))
                                .text(talk.office()
                                        .flatMap(Office::boothMinutes)
                                        .map(minutes -> talk.say("slip.booth.walk", minutes))
                                        .orElseGet(() -> talk.say("photo.booth.broken")))
                                .text(talk.say("slip.back"));
                    case DESK -> new Page(talk.say("slip.desk")).text(talk.say("slip.desk.walk"));
                };
        var until = visit.keepUntil();
        var kept = until == null ? page : page.note(Icon.CLOCK, talk.say("slip.kept", talk.time(until)));
        return kept.progress(2, talk);
    }
}
