package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Photo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * The ids of the commands that follow from one wish of a visitor. They are made from the wish's own id, so that a repeated wish
 * repeats the same commands.
 */
final class Commands {

    private Commands() {}

    static UUID photos(UUID wish, List<Photo> photos) {
        return named(wish, "photos " + photos);
    }

    static UUID leaving(UUID wish) {
        return named(wish, "leave");
    }

    static UUID number(UUID wish) {
        return named(wish, "number");
    }

    static UUID arrival(UUID wish, PhotoRows rows, boolean priority) {
        return named(wish, "arrival " + rows.photos() + " " + rows.errand() + (priority ? " priority" : ""));
    }

    private static UUID named(UUID wish, String name) {
        return UUID.nameUUIDFromBytes((wish + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
