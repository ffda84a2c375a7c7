package city.loket.backend.visit;

/** What a visitor shows or says of one person's photo, or what staff at a desk say of it. */
public sealed interface Shown {

    /** From 1. */
    int person();

    /** A valid photo is there. */
    record OwnPhoto(int person) implements Shown {}

    /** A professional took it; young children cannot use the booth. */
    record Photographer(int person) implements Shown {}

    /** The code that the booth prints on each strip. */
    record StripCode(int person, String code) implements Shown {}

    /** Staff let this person do without, and say why. */
    record Waived(int person, long staff, String reason) implements Shown {}
}
