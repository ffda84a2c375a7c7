package city.loket.backend.appointment;

import city.loket.backend.appointment.Frame.Impossible;
import city.loket.backend.appointment.Frame.Possible;
import city.loket.backend.appointment.NoPlace.Taken;
import city.loket.backend.appointment.NoPlace.TooManyPersons;
import city.loket.backend.appointment.slot.Capacity;
import city.loket.backend.appointment.slot.Slots;
import city.loket.backend.appointment.slot.Span;
import city.loket.backend.catalogue.Services;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Takes the slots of a wish, if the rules allow it and all of them have a place. Within an {@link Attempt}, which undoes the rest. */
@Component
class Taking {

    private final Rules rules;
    private final Places places;
    private final Slots slots;
    private final Services services;

    Taking(Rules rules, Places places, Slots slots, Services services) {
        this.rules = rules;
        this.places = places;
        this.slots = slots;
        this.services = services;
    }

    Reservation take(Wish wish, Instant startsAt) {
        var reserved = allowed(wish, startsAt);
        demand(slots.take(reserved.span(), wish.slotMinutes(), Capacity.of(wish.channel())));
        return reserved;
    }

    /** Takes the new place and frees the old one at once. */
    Reservation move(Span before, Wish wish, Instant startsAt) {
        var reserved = allowed(wish, startsAt);
        demand(slots.move(before, reserved.span(), wish.slotMinutes(), Capacity.of(wish.channel())));
        return reserved;
    }

    /** Takes again what an expired hold had given back. */
    void takeAnew(Reservation reserved) {
        var group = services.get(reserved.span().office(), reserved.service()).group();
        demand(slots.take(reserved.span(), group.slotMinutes(), Capacity.of(reserved.channel())));
    }

    /** Takes it whatever is booked and whatever the rules say. */
    Reservation overbook(Wish wish, Instant startsAt) {
        if (!startsAt.equals(startsAt.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("Not a whole minute: " + startsAt);
        }
        if (wish.persons() > Wish.MOST_PERSONS) {
            throw new Refused(new TooManyPersons(Wish.MOST_PERSONS));
        }
        var reserved = reservation(wish, wish.at(startsAt), rules.judge(wish));
        slots.overbook(reserved.span(), wish.slotMinutes());
        return reserved;
    }

    private Reservation allowed(Wish wish, Instant startsAt) {
        var frame = rules.judge(wish, startsAt);
        if (frame instanceof Impossible(var why)) {
            throw new Refused(why);
        }
        var span = wish.at(startsAt);
        demand(places.served(wish, span));
        return reservation(wish, span, frame);
    }

    private static Reservation reservation(Wish wish, Span span, Frame frame) {
        var day = wish.office().day(span.startsAt());
        return new Reservation(
                span,
                wish.service().id(),
                wish.variant(),
                wish.persons(),
                wish.channel(),
                frame instanceof Possible possible ? possible.lateFor(day) : null);
    }

    private static void demand(boolean there) {
        if (!there) {
            throw new Refused(new Taken());
        }
    }
}
