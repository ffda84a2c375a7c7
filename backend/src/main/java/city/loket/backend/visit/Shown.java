package city.loket.backend.visit;

/** What a visitor at a kiosk shows or says of one person's photo. */
public sealed interface Shown {

    /** From 1. */
    int person();

    /** A valid photo is there. */
    record OwnPhoto(int person) implements Shown {}

    /** A professional took it; young children cannot use the booth. */
    record Photographer(int person) implements Shown {}

    /** The code that the booth prints on each strip. */
    record StripCode(int person, String code) implements Shown {}
}
