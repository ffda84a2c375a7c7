package city.loket.backend.platform;

/** Knows whether what a session says of somebody still holds; implemented by the feature that keeps the accounts. */
public interface StaffSessions {

    /** False within five seconds after the account was closed, or its password or role changed elsewhere. */
    boolean holds(SignedInStaff staff);
}
