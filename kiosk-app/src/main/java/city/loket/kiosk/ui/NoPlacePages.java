package city.loket.kiosk.ui;

import city.loket.kiosk.backend.NoPlace;
import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.conversation.Booking.NoPlaceNow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Why there is no place, and what is possible instead. */
final class NoPlacePages {

    private NoPlacePages() {}

    static Page of(NoPlaceNow refused, Talk talk) {
        var why = refused.why();
        var service = refused.wish().service();
        var page = new Page(NoPlaceWords.title(why, talk)).text(NoPlaceWords.text(why, talk));
        if (hasOthers(why)) {
            return page.answer(otherPlaces(talk).main(), talk.plainDone());
        }
        byPhone(service, page, talk);
        online(service, page, talk);
        return service.walkIn() && !(why instanceof NoPlace.NotBefore)
                ? page.answer(talk.takeNumber("no-place.walk-in", service).main(), talk.plainDone())
                : page.answer(talk.done());
    }

    /** Whether the same wish may have a place at another time. */
    private static boolean hasOthers(NoPlace why) {
        return why instanceof NoPlace.Taken || why instanceof NoPlace.Over || why instanceof NoPlace.TooSoon;
    }

    private static Answer otherPlaces(Talk talk) {
        return Answer.of(
                "other-places",
                Icon.CALENDAR,
                talk.say("no-place.others"),
                "",
                talk.conversation().booking()::otherPlaces);
    }

    private static void byPhone(OfferedService service, Page page, Talk talk) {
        if (service.channels().contains("PHONE")) {
            talk.office()
                    .map(office -> office.phone())
                    .ifPresent(phone ->
                            page.note(Icon.PHONE, talk.say("no-place.phone", phone.replace(' ', '\u00a0')), "call"));
        }
    }

    private static void online(OfferedService service, Page page, Talk talk) {
        if (service.channels().contains("WEB")) {
            talk.office()
                    .flatMap(office -> office.bookAddress(service.code()))
                    .ifPresent(address -> page.show(code(address, talk)));
        }
    }

    private static Div code(String address, Talk talk) {
        var words = new Div(
                Marks.styled(new Span(talk.say("no-place.web")), "label"),
                new Paragraph(talk.say("no-place.web.more")));
        return Marks.styled(new Div(words, new Qr(address)), "card", "beside");
    }
}
