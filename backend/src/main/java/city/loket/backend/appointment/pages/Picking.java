package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.ContactForm;
import city.loket.backend.platform.Address;
import city.loket.backend.platform.CommandId;
import org.jspecify.annotations.Nullable;

/**
 * How a time is picked from a list.
 *
 * @param list the address of the list, for other days
 * @param action where the chosen time is sent
 * @param kept how the visitor wants to be reached, where that was typed before; the list is then asked for by a form that carries it on
 * @param page tells this drawing of the list from every other
 */
record Picking(Address list, Address action, @Nullable ContactForm kept, String page) {

    static Picking toHold(Asked asked) {
        return new Picking(
                asked.at("/places"), asked.at("/hold"), null, CommandId.random().value());
    }

    static Picking instead(Asked asked, ContactForm kept) {
        return new Picking(
                asked.at("/others"),
                asked.at("/instead"),
                kept,
                CommandId.random().value());
    }

    static Picking toMove(Asked asked) {
        return new Picking(
                asked.at("/move"), asked.at("/move"), null, CommandId.random().value());
    }
}
