package city.loket.backend.platform;

/** A signed-in member of staff, as a request's principal. */
public interface SignedInStaff {

    long staffId();

    long office();

    String displayName();

    /** Rises with each change that ends the sessions begun before it. */
    int epoch();

    /** Whether the password is one for once, which must be changed before anything else. */
    boolean passwordDue();

    default Actor.Staff actor() {
        return new Actor.Staff(staffId());
    }
}
