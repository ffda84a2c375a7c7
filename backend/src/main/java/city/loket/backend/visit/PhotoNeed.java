package city.loket.backend.visit;

import city.loket.backend.catalogue.Service;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a party needs by way of photos.
 *
 * @param needed the persons whose service asks for a photo: all or none
 * @param missing those without evidence; kept in the transaction that writes the evidence
 * @param again whether the party keeps a number that it was given before
 * @param errand where those without a photo are sent
 */
public record PhotoNeed(int needed, int missing, boolean again, Errand errand) {

    public PhotoNeed {
        if (missing < 0 || missing > needed) {
            throw new IllegalArgumentException(missing + " of " + needed + " photos missing");
        }
    }

    /** Nobody of this party has shown anything yet. */
    static PhotoNeed of(Service service, int persons) {
        var needed = service.photo().personsNeedingEvidence(persons);
        return new PhotoNeed(needed, needed, false, Errand.BOOTH);
    }

    public boolean complete() {
        return missing == 0;
    }

    /** The persons by their numbers. */
    TreeSet<Integer> persons() {
        return IntStream.rangeClosed(1, needed).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    PhotoNeed missing(int persons) {
        return new PhotoNeed(needed, persons, again, errand);
    }

    PhotoNeed sentTo(Errand where) {
        return new PhotoNeed(needed, missing, again, where);
    }

    /** With a number that stays, although photos are missing once more. */
    PhotoNeed keepingNumber() {
        return new PhotoNeed(needed, missing, true, Errand.BOOTH);
    }

    PhotoNeed settled() {
        return new PhotoNeed(needed, missing, false, errand);
    }
}
