package city.loket.backend.platform;

/** A signed-in member of staff, as a request's principal. */
public interface SignedInStaff {

    long staffId();

    long office();

    String displayName();

    default Actor actor() {
        return new Actor.Staff(staffId());
    }
}
