package city.loket.backend.calling.ui;

import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.PhotoChecks;
import city.loket.backend.visit.PhotoEvidence;
import city.loket.backend.visit.Visit;
import java.util.List;
import org.springframework.stereotype.Component;

/** What staff say of the photos of a visitor who is still at the booth; for all of the party's persons at once. */
@Component
class PhotoDesk {

    private final Offices offices;
    private final PhotoChecks photos;
    private final Commands commands;

    PhotoDesk(Offices offices, PhotoChecks photos, Commands commands) {
        this.offices = offices;
        this.photos = photos;
        this.commands = commands;
    }

    Told confirm(SignedInStaff staff, Visit visit, CommandId id) {
        return judge(staff, visit, new PhotoEvidence.StaffConfirmed(staff.staffId()), id);
    }

    Told waive(SignedInStaff staff, Visit visit, String reason, CommandId id) {
        return reason.isBlank()
                ? Told.of("reason-needed")
                : judge(staff, visit, new PhotoEvidence.StaffWaived(staff.staffId(), reason.strip()), id);
    }

    private Told judge(SignedInStaff staff, Visit visit, PhotoEvidence evidence, CommandId id) {
        var office = offices.get(new OfficeId(staff.office()));
        var actor = new Actor.Staff(staff.staffId());
        var request = visit.id() + " " + evidence;
        try {
            return commands.once(actor, id, request, Told.class, () -> {
                photos.judged(office, actor, visit.id(), List.of(), evidence);
                return Told.of("photo-there", visit.code());
            });
        } catch (Refusal refusal) {
            return refusal.code() == Refusal.Code.WRONG_STATE
                    ? Told.of("photo-late", visit.code())
                    : Told.of("refused");
        }
    }
}
