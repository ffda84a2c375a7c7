package city.loket.backend.appointment;

import city.loket.backend.appointment.Frame.Impossible;
import city.loket.backend.appointment.Frame.Possible;
import city.loket.backend.appointment.NoPlace.NotBefore;
import city.loket.backend.appointment.NoPlace.NotBookable;
import city.loket.backend.appointment.NoPlace.OtherChannel;
import city.loket.backend.appointment.NoPlace.TooFar;
import city.loket.backend.appointment.NoPlace.TooManyPersons;
import city.loket.backend.appointment.NoPlace.TooSoon;
import city.loket.backend.catalogue.BookingRule;
import city.loket.backend.catalogue.BookingVerdict.Closed;
import city.loket.backend.catalogue.BookingVerdict.NeedsDate;
import city.loket.backend.catalogue.DateBounds;
import city.loket.backend.office.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the catalogue's booking rule says of a wish (design §8). */
@Component
public class Rules {

    private final WorkingDays workingDays;
    private final InstantSource clock;

    Rules(WorkingDays workingDays, InstantSource clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** When the appointment may start. */
    public Frame judge(Wish wish) {
        var rule = wish.service().facts().booking();
        if (rule == null) {
            return new Impossible(new NotBookable());
        }
        var channels = wish.fromAbroad() ? rule.fromAbroad() : rule.channels();
        if (!channels.contains(wish.channel())) {
            return new Impossible(new OtherChannel(channels));
        }
        return wish.persons() > Wish.MOST_PERSONS
                ? new Impossible(new TooManyPersons(Wish.MOST_PERSONS))
                : within(wish, rule);
    }

    /** Whether it may start at this moment: the same frame, or why not. */
    Frame judge(Wish wish, Instant startsAt) {
        return switch (judge(wish)) {
            case Possible frame
            when startsAt.isBefore(frame.earliest()) -> new Impossible(tooEarly(wish, startsAt, frame));
            case Possible frame
            when !startsAt.isBefore(frame.latest()) ->
                new Impossible(new TooFar(wish.office().day(frame.latest()).minusDays(1)));
            case Frame frame -> frame;
        };
    }

    private Frame within(Wish wish, BookingRule rule) {
        var office = wish.office();
        var now = clock.instant();
        var soonest = now.plus(Duration.ofHours(rule.noticeHours()));
        var last = office.day(now).plusDays(rule.horizonDays());
        var bounds = bounds(wish);
        var opens = opens(bounds, office.day(soonest));
        if (opens.isAfter(last)) {
            return new Impossible(new NotBefore(opens));
        }
        var earliest = opens.atStartOfDay(office.zone()).toInstant();
        var latest = last.plusDays(1).atStartOfDay(office.zone()).toInstant();
        var verdict = bounds.judge(opens);
        return verdict instanceof NeedsDate(var of)
                ? new Impossible(new NoPlace.NeedsDate(of))
                : new Possible(earliest.isBefore(soonest) ? soonest : earliest, latest, verdict);
    }

    private NoPlace tooEarly(Wish wish, Instant startsAt, Possible frame) {
        var opens = opens(bounds(wish), wish.office().day(startsAt));
        return opens.atStartOfDay(wish.office().zone()).toInstant().isAfter(startsAt)
                ? new NotBefore(opens)
                : new TooSoon(frame.earliest());
    }

    private static LocalDate opens(DateBounds bounds, LocalDate day) {
        return bounds.judge(day) instanceof Closed(var from) ? from : day;
    }

    private DateBounds bounds(Wish wish) {
        return new DateBounds(wish.bounds(), wish.own(), workingDays);
    }
}
