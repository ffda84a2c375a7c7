package city.loket.backend.catalogue;

/**
 * How long serving takes as a rule, and when a visitor may check in; all in minutes.
 *
 * @param minutes for one person
 * @param perFurtherPerson for each further person of a party
 * @param walkInHandicap added to a walk-in's first touch (design §6)
 * @param checkInBefore how long before the agreed time the door opens
 * @param checkInAfter how long after the agreed time it closes
 * @param latePlace for so long after the agreed time a place counts from it; whoever comes later counts from the arrival
 */
public record Times(
        int minutes, int perFurtherPerson, int walkInHandicap, int checkInBefore, int checkInAfter, int latePlace) {

    /** For a party. */
    public int minutes(int persons) {
        return minutes + (persons - 1) * perFurtherPerson;
    }
}
