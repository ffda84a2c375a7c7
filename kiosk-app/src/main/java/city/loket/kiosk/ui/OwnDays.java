package city.loket.kiosk.ui;

import city.loket.kiosk.backend.OwnDate;
import city.loket.kiosk.conversation.Booking.OwnDay;

/** Asks for the visitor's own date. */
final class OwnDays {

    private OwnDays() {}

    static Page of(OwnDay asked, Talk talk) {
        var page = new Page(talk.say(title(asked.of())))
                .trail(talk.names(asked.wish()))
                .text(talk.say(where(asked.of())))
                .answer(new DateKeys(asked, talk));
        page.addClassName("typing");
        return page;
    }

    private static String title(OwnDate date) {
        return switch (date) {
            case EXPIRY -> "own.expiry";
            case ARRIVAL -> "own.arrival";
            case BIRTHDAY -> "own.birthday";
        };
    }

    private static String where(OwnDate date) {
        return switch (date) {
            case EXPIRY -> "own.expiry.where";
            case ARRIVAL -> "own.arrival.where";
            case BIRTHDAY -> "own.birthday.where";
        };
    }

    /** What one is told before it is asked. */
    static String first(OwnDate date) {
        return switch (date) {
            case EXPIRY -> "own.expiry.first";
            case ARRIVAL -> "own.arrival.first";
            case BIRTHDAY -> "own.birthday.first";
        };
    }
}
