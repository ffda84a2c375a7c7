package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.Office;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.conversation.Step.SlipOnScreen;
import city.loket.kiosk.conversation.Step.SlipOut;
import city.loket.kiosk.paper.SlipWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;

/** Where to go with the photo slip, and its codes when it cannot be printed. */
final class SlipPages {

    private SlipPages() {}

    static Page onPaper(SlipOut out, Talk talk) {
        return errand(out.visit(), out.errands(), talk)
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
        return errand(visit, screen.errands(), talk).answer(card, talk.done());
    }

    private static Page errand(Visit visit, Set<Errand> errands, Talk talk) {
        var office = talk.office().orElseThrow();
        var slip = new SlipWords(visit, errands, office, talk.words());
        var page = new Page(slip.title()).progress(2, talk);
        page.addClassName("slip");
        SlipWords.reasons(visit, talk.words()).forEach(page::text);
        page.show(steps(visit, errands, office, talk));
        var kept = slip.kept().collect(Collectors.joining(" "));
        return kept.isEmpty() ? page : page.note(Icon.CLOCK, kept);
    }

    private static Div steps(Visit visit, Set<Errand> errands, Office office, Talk talk) {
        var steps = new ArrayList<String>();
        if (errands.contains(Errand.BOOTH)) {
            steps.add(walk(visit, errands, office, talk));
        }
        if (errands.contains(Errand.DESK)) {
            steps.add(talk.say(errands.size() > 1 ? "slip.desk.then" : "slip.desk.walk"));
        }
        if (errands.contains(Errand.BOOTH)) {
            steps.add(talk.say("slip.back"));
            steps.add(visit.photoAgain() ? talk.say("again.number", visit.number()) : talk.say("slip.number"));
        }
        return Page.numbered(steps);
    }

    private static String walk(Visit visit, Set<Errand> errands, Office office, Talk talk) {
        var persons = errands.size() > 1 ? 1 : Math.max(1, visit.missing().size());
        return office.boothMinutes(persons)
                .map(minutes -> talk.words().count("slip.booth.walk", minutes))
                .orElse("");
    }
}
