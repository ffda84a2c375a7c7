package city.loket.backend.visit;

import city.loket.backend.device.Booths;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Weighs what a party can show now: which of its persons are covered, by what. */
@Component
class Proofs {

    private final BoothCredits credits;
    private final Booths booths;

    Proofs(BoothCredits credits, Booths booths) {
        this.credits = credits;
        this.booths = booths;
    }

    /**
     * The evidence of those who have any. While the booth is out of order, whoever would have to go there is covered.
     *
     * @param persons those without a photo so far
     * @throws Refusal {@code photo_code_used}
     */
    Map<Integer, PhotoEvidence> of(
            Office office, Actor actor, Set<Integer> persons, List<? extends Shown> shown, Errand errand) {
        var pieces = new TreeMap<Integer, PhotoEvidence>();
        var left = new TreeSet<>(persons);
        for (var one : shown) {
            if (left.remove((Integer) one.person())) {
                pieces.put(one.person(), evidence(office, actor, one));
            }
        }
        if (!left.isEmpty() && errand == Errand.BOOTH && !booths.state(office).working()) {
            left.forEach(person -> pieces.put(person, new PhotoEvidence.BoothOutOfOrder()));
        }
        return pieces;
    }

    private PhotoEvidence evidence(Office office, Actor actor, Shown shown) {
        return switch (shown) {
            case Shown.OwnPhoto _ -> new PhotoEvidence.OwnPhoto();
            case Shown.Photographer _ -> new PhotoEvidence.Photographer();
            case Shown.StripCode strip -> credits.redeem(office, scanner(actor), strip.code());
            case Shown.Waived waived -> new PhotoEvidence.StaffWaived(waived.staff(), waived.reason());
        };
    }

    private static long scanner(Actor actor) {
        if (actor instanceof Actor.Device kiosk) {
            return kiosk.id();
        }
        throw new Refusal(Refusal.Code.BAD_REQUEST, "photos: a strip's code is scanned at a kiosk");
    }
}
