package city.loket.kiosk.ui;

import city.loket.kiosk.conversation.Booking;
import com.vaadin.flow.component.html.Div;
import java.util.stream.IntStream;

/** Which page shows a step on the way to a place, and the short ones among them. */
final class BookingPages {

    private static final int MOST_PEOPLE = 6;

    private BookingPages() {}

    static Page of(Booking step, Talk talk) {
        return switch (step) {
            case Booking.Days days -> PlacePages.days(days, talk);
            case Booking.OneDay day -> PlacePages.day(day, talk);
            case Booking.HowMany asked -> howMany(asked, talk);
            case Booking.OwnDay asked -> OwnDays.of(asked, talk);
            case Booking.Confirm asked -> confirm(asked, talk);
            case Booking.NoPlaceNow refused -> NoPlacePages.of(refused, talk);
        };
    }

    private static Page howMany(Booking.HowMany asked, Talk talk) {
        var keys = Marks.styled(new Div(), "keys", "persons");
        IntStream.rangeClosed(1, MOST_PEOPLE)
                .forEach(persons -> keys.add(Answer.plain(
                        "people-" + persons,
                        talk.words().count("book.people", persons),
                        () -> talk.conversation().booking().people(persons))));
        return new Page(talk.say("book.how-many"))
                .trail(talk.names(asked.wish()))
                .text(talk.say("book.how-many.text", MOST_PEOPLE))
                .answer(keys);
    }

    private static Page confirm(Booking.Confirm asked, Talk talk) {
        var booking = talk.conversation().booking();
        var page = new Page(talk.say("book.confirm"))
                .show(card(asked, talk))
                .note(Icon.CLOCK, talk.say("book.kept"))
                .answer(
                        Answer.of(
                                        "confirm",
                                        Icon.CHECK,
                                        talk.say("book.confirm.yes"),
                                        talk.say("book.confirm.yes.more"),
                                        booking::confirm)
                                .main(),
                        Answer.of(
                                "other-time",
                                Icon.CALENDAR,
                                talk.say("book.confirm.other"),
                                "",
                                talk.conversation()::back));
        page.addClassName("booking");
        return page;
    }

    private static Div card(Booking.Confirm asked, Talk talk) {
        var wish = asked.wish();
        return AppointmentCard.of(asked.hold().place().startsAt(), talk.names(wish), wish.persons(), talk);
    }
}
