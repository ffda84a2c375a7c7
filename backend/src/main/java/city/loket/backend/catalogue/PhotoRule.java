package city.loket.backend.catalogue;

/**
 * What a service asks of each person.
 *
 * @param count how many photos
 * @param maxAgeMonths how old a photo may be
 * @param boothFromAge from which age the booth may be used; younger children need a professional photographer
 *     (Leuven, "Registration for a stay of maximum 90 days": 3)
 */
public record PhotoRule(Kind rule, int count, int maxAgeMonths, int boothFromAge) {

    public static final PhotoRule NONE = new PhotoRule(Kind.NONE, 0, 0, 0);

    /** For how many of these persons evidence is needed before there is a number. */
    public int personsNeedingEvidence(int persons) {
        return rule == Kind.OWN_PHOTO ? persons : 0;
    }

    public enum Kind {
        NONE,
        OWN_PHOTO,
        /** Taken by staff: the visitor brings nothing. */
        AT_COUNTER
    }
}
