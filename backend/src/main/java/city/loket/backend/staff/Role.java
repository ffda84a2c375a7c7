package city.loket.backend.staff;

import java.util.Arrays;
import java.util.List;

/** What a member of staff may do; each includes the one before. */
public enum Role {
    AGENT,
    SUPERVISOR,
    ADMIN;

    /** This role and those before it. */
    List<Role> included() {
        return Arrays.asList(values()).subList(0, ordinal() + 1);
    }
}
