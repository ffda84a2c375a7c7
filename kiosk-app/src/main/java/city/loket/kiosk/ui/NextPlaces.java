package city.loket.kiosk.ui;

import city.loket.kiosk.backend.NoPlace;
import city.loket.kiosk.backend.Possibly.Impossible;
import city.loket.kiosk.backend.Possibly.Possible;
import city.loket.kiosk.conversation.Choosing.ThisVariant;
import city.loket.kiosk.conversation.FreeDays;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** At the end of the path: the first free place of each of the next days, today's included. */
final class NextPlaces {

    private static final int DAYS = 3;

    private NextPlaces() {}

    static Div of(ThisVariant end, Talk talk) {
        var next = Marks.styled(new Div(), "next");
        switch (end.next()) {
            case null -> next.add(all(end, Icon.CALENDAR, "book.see", "", talk));
            case Possible(var free) -> next.add(heading(talk), first(free, talk), otherDays(end, talk));
            case Impossible(NoPlace.NeedsDate(var of)) ->
                next.add(all(end, Icon.CALENDAR, "book.make", talk.say(OwnDays.first(of)), talk));
            case Impossible(var why) ->
                next.add(
                        Page.noted(Icon.CALENDAR, NoPlaceWords.title(why, talk), "wait"),
                        all(end, Icon.INFO, "book.instead", "", talk));
        }
        return next;
    }

    private static H2 heading(Talk talk) {
        return Marks.styled(new H2(talk.say("book.next")), "group");
    }

    private static Div first(FreeDays free, Talk talk) {
        var places = Marks.styled(new Div(), "places", "three");
        free.days().stream().limit(DAYS).forEach(day -> places.add(PlaceKey.dayAndTime(day.first(), talk)));
        return places;
    }

    private static Answer otherDays(ThisVariant end, Talk talk) {
        return Answer.listed(
                "other-days",
                talk.say("book.other"),
                "",
                () -> talk.conversation().booking().days(end));
    }

    private static Answer all(ThisVariant end, Icon icon, String key, String more, Talk talk) {
        var answer = Answer.of(
                "free-places",
                icon,
                talk.say(key),
                more,
                () -> talk.conversation().booking().days(end));
        return end.service().walkIn() ? answer : answer.main();
    }
}
