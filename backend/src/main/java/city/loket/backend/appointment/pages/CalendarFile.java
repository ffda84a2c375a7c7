package city.loket.backend.appointment.pages;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An appointment for the visitor's own calendar.
 *
 * @param uid stays the same when the appointment moves, so that a calendar moves it too
 * @param page where the appointment can be moved and cancelled
 */
record CalendarFile(
        String uid,
        Instant startsAt,
        Instant endsAt,
        String title,
        String description,
        String location,
        URI page,
        boolean cancelled) {

    static final String TYPE = "text/calendar;charset=UTF-8";

    /** In the form of RFC 5545; times are in UTC, so that no calendar has to know the office's zone. */
    String write(Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Loket//Appointments//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event(now));
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private VEvent event(Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(startsAt));
        event.add(new DtEnd<>(endsAt));
        event.add(new Summary(title));
        event.add(new Description(description));
        event.add(new Location(location));
        event.add(new Url(page));
        event.add(new Status(cancelled ? "CANCELLED" : "CONFIRMED"));
        return event;
    }
}
