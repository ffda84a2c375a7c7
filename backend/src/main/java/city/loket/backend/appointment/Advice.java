package city.loket.backend.appointment;

import city.loket.backend.appointment.Frame.Possible;
import city.loket.backend.catalogue.BookingVerdict.Due;
import city.loket.backend.catalogue.BookingVerdict.Overdue;
import city.loket.backend.platform.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a visitor's own date means for the day of the visit.
 *
 * @param tone {@code good}, {@code wait} or {@code bad}, as the style sheet names it
 */
public record Advice(String tone, String text) {

    /**
     * Empty when any day will do.
     *
     * @param soonest what could be booked by somebody whose dates do not matter
     */
    public static List<Advice> of(Possible frame, Instant soonest, ZoneId zone, Words words) {
        var from = frame.earliest().isAfter(soonest)
                ? Stream.of(new Advice("wait", words.say("advice.from", words.day(day(frame.earliest(), zone)))))
                : Stream.<Advice>empty();
        var by =
                switch (frame.verdict()) {
                    case Due(var day) -> Stream.of(new Advice("good", words.say("advice.due", words.day(day))));
                    case Overdue(var day) -> Stream.of(new Advice("bad", words.say("advice.overdue", words.day(day))));
                    default -> Stream.<Advice>empty();
                };
        return Stream.concat(from, by).toList();
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
