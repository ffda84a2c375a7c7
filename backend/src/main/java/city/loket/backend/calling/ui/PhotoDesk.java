package city.loket.backend.calling.ui;

import city.loket.backend.calling.Onward;
import city.loket.backend.calling.Shift;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Comeback;
import city.loket.backend.visit.Departures;
import city.loket.backend.visit.Dispenser;
import city.loket.backend.visit.PhotoChecks;
import city.loket.backend.visit.PhotoEvidence;
import city.loket.backend.visit.Rejection;
import city.loket.backend.visit.Visit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What staff say and do of photos. Each answers what the clerk is told; the same command id does it once. */
@Component
public class PhotoDesk {

    private final Offices offices;
    private final PhotoChecks photos;
    private final Dispenser dispenser;
    private final Departures departures;
    private final Onward onward;
    private final Shift shift;
    private final Commands commands;

    PhotoDesk(
            Offices offices,
            PhotoChecks photos,
            Dispenser dispenser,
            Departures departures,
            Onward onward,
            Shift shift,
            Commands commands) {
        this.offices = offices;
        this.photos = photos;
        this.dispenser = dispenser;
        this.departures = departures;
        this.onward = onward;
        this.shift = shift;
        this.commands = commands;
    }

    /** @param persons of whom the photo is there; empty for all who lack one */
    public Told confirm(SignedInStaff staff, Visit visit, List<Integer> persons, CommandId id) {
        return judge(staff, visit, persons, new PhotoEvidence.StaffConfirmed(staff.staffId()), id);
    }

    /** @param persons as above */
    public Told waive(SignedInStaff staff, Visit visit, List<Integer> persons, String reason, CommandId id) {
        return reason.isBlank()
                ? Told.of("reason-needed")
                : judge(staff, visit, persons, new PhotoEvidence.StaffWaived(staff.staffId(), reason.strip()), id);
    }

    private Told judge(SignedInStaff staff, Visit visit, List<Integer> persons, PhotoEvidence evidence, CommandId id) {
        return once(
                staff,
                visit,
                persons + " " + evidence,
                id,
                (office, actor) -> told(photos.judged(office, actor, visit.id(), persons, evidence)));
    }

    private static Told told(Visit judged) {
        return judged.photos().complete()
                ? Told.of("photo-there", judged.code())
                : Told.of("photo-of-one", judged.code());
    }

    /** The number at the desk, for whoever lost the slip or cannot use a kiosk. */
    public Told number(SignedInStaff staff, Visit visit, CommandId id) {
        return once(staff, visit, "number", id, (office, actor) -> {
            var numbered = dispenser.tellNumber(office, actor, visit.id());
            return Told.of("number", String.valueOf(numbered.numberText()));
        });
    }

    public Told bringBack(SignedInStaff staff, Visit visit, Comeback comeback, CommandId id) {
        return once(staff, visit, comeback.name(), id, (office, actor) -> {
            departures.bringBack(office, actor, visit.id(), comeback);
            return Told.of(comeback == Comeback.OLD_PLACE ? "back" : "back-from-now", visit.code());
        });
    }

    /** The visitor at this member's counter goes back to the booth with number and place. */
    Told reject(SignedInStaff staff, Visit visit, List<Integer> persons, Rejection why, CommandId id) {
        return once(staff, visit, persons + " " + why, id, (office, actor) -> {
            onward.rejectPhoto(shift.current(staff), visit.id(), persons, why);
            return Told.of("photo-rejected", String.valueOf(visit.numberText()));
        });
    }

    private Told once(
            SignedInStaff staff, Visit visit, String asked, CommandId id, BiFunction<Office, Actor.Staff, Told> act) {
        var office = offices.get(new OfficeId(staff.office()));
        var actor = new Actor.Staff(staff.staffId());
        return unlessLate(
                visit,
                () -> commands.once(actor, id, visit.id() + " " + asked, Told.class, () -> act.apply(office, actor)));
    }

    private static Told unlessLate(Visit visit, Supplier<Told> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            return refusal.code() == Refusal.Code.WRONG_STATE
                    ? Told.of("photo-late", visit.code())
                    : Told.of("refused");
        }
    }
}
