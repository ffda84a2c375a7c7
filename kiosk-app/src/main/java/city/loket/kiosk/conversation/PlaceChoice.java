package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Place;
import city.loket.kiosk.backend.Possibly.Possible;
import city.loket.kiosk.backend.Wish;
import city.loket.kiosk.conversation.Booking.Confirm;
import city.loket.kiosk.conversation.Booking.Days;
import city.loket.kiosk.conversation.Booking.HowMany;
import city.loket.kiosk.conversation.Booking.NoPlaceNow;
import city.loket.kiosk.conversation.Booking.OneDay;
import city.loket.kiosk.conversation.Booking.OwnDay;
import city.loket.kiosk.conversation.Choosing.ThisVariant;
import city.loket.kiosk.conversation.Step.JustBooked;
import city.loket.kiosk.conversation.Step.ShowsPlaces;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The verbs of {@link Booking}; each does nothing when another step is shown. */
public final class PlaceChoice {

    private final Stage stage;
    private final Backstage backstage;
    private final AppointmentBook book;
    private final OfficeFacts facts;

    PlaceChoice(Stage stage, Backstage backstage, AppointmentBook book, OfficeFacts facts) {
        this.stage = stage;
        this.backstage = backstage;
        this.book = book;
        this.facts = facts;
    }

    /** From the end of the path to all that is free. */
    public void days(ThisVariant end) {
        if (end.next() instanceof Possible(var free)) {
            stage.from(end, here -> new Days(here.wish(), free, 0));
        } else {
            backstage.ask(end, days(end.wish(), facts.today()));
        }
    }

    public void later(Days days) {
        if (days.hasMore()) {
            stage.from(days, Days::next);
        } else {
            backstage.ask(days, days(days.wish(), days.free().until().plusDays(1)));
        }
    }

    public void day(Days days, FreeDay day) {
        stage.from(days, here -> new OneDay(here.wish(), day));
    }

    public void severalPeople() {
        stage.from(Days.class, days -> new HowMany(days.wish()));
    }

    public void people(int persons) {
        backstage.ask(HowMany.class, asked -> days(asked.wish().persons(persons), facts.today()));
    }

    /** Once all of the visitor's own date is chosen. */
    public void ownDay(OwnDay asked) {
        asked.entry()
                .date()
                .ifPresent(date -> backstage.ask(asked, days(asked.wish().with(asked.of(), date), facts.today())));
    }

    public void place(Place place) {
        var command = UUID.randomUUID();
        backstage.ask(ShowsPlaces.class, shown -> () -> book.hold(shown.wish(), place, command));
    }

    public void confirm() {
        var language = stage.language();
        backstage.ask(Confirm.class, asked -> () -> book.book(asked, language));
    }

    /** After a refusal. */
    public void otherPlaces() {
        backstage.ask(NoPlaceNow.class, refused -> days(refused.wish(), facts.today()));
    }

    public void checkInNow() {
        var wish = UUID.randomUUID();
        backstage.ask(
                JustBooked.class,
                booked -> backstage.following(booked.booked().appointment().code(), List.of(), wish));
    }

    private Supplier<Step> days(Wish wish, LocalDate from) {
        return () -> book.days(wish, from);
    }
}
