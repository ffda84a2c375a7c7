package city.loket.backend.appointment.pages;

import city.loket.backend.platform.CommandId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of what visitors ask for by a form: the same button of the same page, pressed again, is the same command. */
final class Intentions {

    private Intentions() {}

    /**
     * @param page what tells this drawing of the page from every other, so that it cannot be guessed
     * @param button what tells the button from the others of its page
     */
    static CommandId of(String page, String button) {
        var name = (page + " " + button).getBytes(StandardCharsets.UTF_8);
        return new CommandId(UUID.nameUUIDFromBytes(name).toString());
    }
}
