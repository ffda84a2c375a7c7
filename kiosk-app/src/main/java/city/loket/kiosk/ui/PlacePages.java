package city.loket.kiosk.ui;

import city.loket.kiosk.backend.Place;
import city.loket.kiosk.backend.Wish;
import city.loket.kiosk.conversation.Booking.Days;
import city.loket.kiosk.conversation.Booking.OneDay;
import city.loket.kiosk.conversation.FreeDay;
import city.loket.kiosk.conversation.FreeDays;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Free places by days, and all of one day. */
final class PlacePages {

    private static final int KEYS_A_DAY = 8;
    private static final int NOON = 12;

    private PlacePages() {}

    static Page days(Days days, Talk talk) {
        var page = titled(talk.say("book.when"), days.wish(), talk);
        due(days.free(), page, talk);
        days.shown().forEach(day -> page.answer(heading(talk.shortDay(day.date())), some(days, day, talk)));
        return page.aside(more(days, talk));
    }

    private static Page titled(String title, Wish wish, Talk talk) {
        var people = wish.persons() == 1
                ? Stream.<String>empty()
                : Stream.of(talk.words().count("book.people", wish.persons()));
        var page = new Page(title).trail(Stream.concat(talk.names(wish), people));
        page.addClassName("when");
        return page;
    }

    /** Why one should come when; a duty is never a reason to send somebody away (design §8). */
    private static void due(FreeDays free, Page page, Talk talk) {
        var opens = free.notBefore();
        if (opens != null) {
            page.note(
                    Icon.CALENDAR, talk.say("no-place.not-before", talk.words().date(opens)), "call");
        }
        var by = free.dueBy();
        if (by != null && free.overdue()) {
            page.note(Icon.CLOCK, talk.say("book.overdue", talk.words().date(by)), "wait");
        } else if (by != null) {
            page.note(Icon.CLOCK, talk.say("book.due", talk.words().date(by)), "call");
        }
    }

    private static Div some(Days days, FreeDay day, Talk talk) {
        var all = day.places().size();
        if (all <= KEYS_A_DAY) {
            return places(day.places(), talk);
        }
        var more = new NativeButton(
                talk.say("book.all", all),
                click -> talk.conversation().booking().day(days, day));
        more.addClassNames("key", "place", "all");
        var places = places(day.some(KEYS_A_DAY - 1), talk);
        places.add(Marks.name(more, "all-" + day.date()));
        return places;
    }

    private static Div places(List<Place> places, Talk talk) {
        var keys = Marks.styled(new Div(), "places");
        places.forEach(place -> keys.add(PlaceKey.time(place, talk)));
        return keys;
    }

    private static H2 heading(String words) {
        return Marks.styled(new H2(words), "group");
    }

    private static Div more(Days days, Talk talk) {
        var booking = talk.conversation().booking();
        return Marks.styled(
                new Div(
                        Answer.listed("later", talk.say("book.later"), "", () -> booking.later(days)),
                        Answer.listed("several-people", talk.say("book.several"), "", booking::severalPeople)),
                "tiles");
    }

    static Page day(OneDay step, Talk talk) {
        var day = step.day();
        var page = titled(talk.capital(talk.fullDay(day.date())), step.wish(), talk);
        Predicate<Place> morning = place -> talk.hour(place.startsAt()) < NOON;
        half("book.morning", day, morning, page, talk);
        half("book.afternoon", day, morning.negate(), page, talk);
        return page;
    }

    private static void half(String key, FreeDay day, Predicate<Place> within, Page page, Talk talk) {
        var places = day.places().stream().filter(within).toList();
        if (!places.isEmpty()) {
            page.answer(heading(talk.say(key)), places(places, talk));
        }
    }
}
