package city.loket.kiosk.conversation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The ids of the commands that follow from one wish of a visitor. They are made from the wish's own id, so that a repeated wish
 * repeats the same commands.
 */
final class Commands {

    private Commands() {}

    static UUID photos(UUID wish, int ownPhotos) {
        return named(wish, "photos " + ownPhotos);
    }

    static UUID leaving(UUID wish) {
        return named(wish, "leave");
    }

    static UUID number(UUID wish) {
        return named(wish, "number");
    }

    static UUID arrival(UUID wish, int ownPhotos) {
        return named(wish, "arrival " + ownPhotos);
    }

    private static UUID named(UUID wish, String name) {
        return UUID.nameUUIDFromBytes((wish + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
