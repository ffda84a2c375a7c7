package city.loket.backend.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as an admin sees it.
 *
 * @param login null for somebody who comes in by the town's own sign-in
 * @param lastIn null for somebody who never signed in
 * @param locked after too many wrong passwords, for a while
 */
public record Account(
        long id,
        @Nullable String login,
        String name,
        Role role,
        boolean passwordDue,
        boolean closed,
        boolean locked,
        @Nullable Instant lastIn) {}
