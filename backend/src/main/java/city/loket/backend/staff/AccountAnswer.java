package city.loket.backend.staff;

/** What became of something that an admin asked for, or somebody for their own account. */
public sealed interface AccountAnswer {

    record Done() implements AccountAnswer {}

    /** Also tells the password for once; it is kept nowhere and never told again. */
    record WithPassword(String name, String password) implements AccountAnswer {}

    record Not(Why why) implements AccountAnswer {}

    enum Why {
        LOGIN_FORM,
        LOGIN_TAKEN,
        NAME_MISSING,
        /** Nobody closes or demotes themselves, so nobody locks themselves out and one admin is always left. */
        YOURSELF,
        /** Somebody else was faster, and whoever asks is no admin any more. */
        NO_LONGER_ADMIN,
        UNKNOWN,
        NO_SERVICE
    }
}
