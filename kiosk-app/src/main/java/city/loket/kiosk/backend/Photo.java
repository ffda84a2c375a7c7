package city.loket.kiosk.backend;

import org.jspecify.annotations.Nullable;

/**
 * The photo that one person of a party has.
 *
 * @param person counts from 1
 * @param code of the booth's strip; null with the other kinds
 */
public record Photo(int person, Kind kind, @Nullable String code) {

    public enum Kind {
        /** Declared to be valid. */
        OWN_PHOTO,
        /** Taken by a professional, as for small children. */
        PHOTOGRAPHER,
        /** The code on the strip was scanned. */
        BOOTH_CODE
    }

    public static Photo own(int person) {
        return new Photo(person, Kind.OWN_PHOTO, null);
    }

    public static Photo byPhotographer(int person) {
        return new Photo(person, Kind.PHOTOGRAPHER, null);
    }

    public static Photo strip(int person, String code) {
        return new Photo(person, Kind.BOOTH_CODE, code);
    }
}
