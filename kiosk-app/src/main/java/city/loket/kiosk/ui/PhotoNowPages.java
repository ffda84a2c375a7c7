package city.loket.kiosk.ui;

import city.loket.kiosk.backend.PhotoRow;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.paper.SlipWords;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** When the slip comes back and photos are still missing. */
final class PhotoNowPages {

    private PhotoNowPages() {}

    static Page stillMissing(Visit visit, Talk talk) {
        var ask = talk.conversation().photos();
        var page = titled(visit, talk);
        var missing = visit.missing();
        if (missing.size() > 1) {
            page.answer(
                    answer("photo-yes", Icon.CHECK, "now.yes.all", talk, ask::haveAllNow)
                            .main(),
                    each(missing, talk));
        } else {
            page.answer(answer("photo-yes", Icon.CHECK, "now.yes", talk, ask::haveAllNow)
                    .main());
        }
        page.addClassName("photo-now");
        return page.answer(
                answer("photo-no", Icon.PHOTO, "now.no", talk, talk.conversation()::startAgain),
                answer("slip-again", Icon.TICKET, "now.slip", talk, ask::printSlipAgain),
                answer("photo-impossible", Icon.INFO, "now.impossible", talk, ask::impossible));
    }

    private static Page titled(Visit visit, Talk talk) {
        var page = new Page(talk.say(visit.photoAgain() ? "now.title.again" : "now.title")).progress(2, talk);
        if (visit.missing().size() > 1) {
            page.text(talk.words().count("now.text", visit.missing().size()));
        }
        if (visit.photoAgain()) {
            var reasons = SlipWords.reasons(visit, talk.words()).toList();
            page.show(Page.notes(reasons)).text(talk.say("again.number", visit.number()));
        }
        var until = visit.keepUntil();
        return until == null ? page : page.note(Icon.CLOCK, talk.say("now.kept", talk.time(until)));
    }

    private static Div each(List<PhotoRow> missing, Talk talk) {
        var keys = Marks.styled(new Div(), "keys", "persons");
        missing.forEach(row -> keys.add(Answer.plain(
                "photo-of-" + row.person(),
                talk.say("now.person", row.person()),
                () -> talk.conversation().photos().hasOneNow(row))));
        return keys;
    }

    private static Answer answer(String name, Icon icon, String key, Talk talk, Runnable act) {
        return Answer.of(name, icon, talk.say(key), talk.say(key + ".more"), act);
    }
}
