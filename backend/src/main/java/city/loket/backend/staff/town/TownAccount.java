package city.loket.backend.staff.town;

import city.loket.backend.staff.Role;

/** What we keep of somebody who came in by the town's own sign-in. */
record TownAccount(long id, long office, String name, Role role, int epoch, boolean closed) {

    boolean differs(long officeNow, Role roleNow) {
        return office != officeNow || role != roleNow;
    }
}
