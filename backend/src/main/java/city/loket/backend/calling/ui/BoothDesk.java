package city.loket.backend.calling.ui;

import city.loket.backend.device.Booth;
import city.loket.backend.device.BoothId;
import city.loket.backend.device.Booths;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.staff.StaffMembers;
import java.util.List;
import org.springframework.stereotype.Component;

/** What staff see of the photo booths, and how they switch one off and on again. */
@Component
class BoothDesk {

    private final Booths booths;
    private final StaffMembers members;
    private final Commands commands;

    BoothDesk(Booths booths, StaffMembers members, Commands commands) {
        this.booths = booths;
        this.members = members;
        this.commands = commands;
    }

    List<BoothLine> lines(Office office) {
        return booths.state(office).booths().stream().map(this::line).toList();
    }

    private BoothLine line(Booth booth) {
        var off = booth.switchedOff();
        return new BoothLine(booth, off == null ? "" : members.nameOf(off.staff()));
    }

    Told outOfOrder(SignedInStaff staff, BoothId booth, String reason, CommandId id) {
        return reason.isBlank()
                ? Told.of("booth-reason")
                : turn(
                        staff,
                        id,
                        "booth off " + booth + reason,
                        (office, actor) -> booths.outOfOrder(office, booth, actor, reason.strip()));
    }

    Told workingAgain(SignedInStaff staff, BoothId booth, CommandId id) {
        return turn(staff, id, "booth on " + booth, (office, actor) -> booths.workingAgain(office, booth, actor));
    }

    private Told turn(SignedInStaff staff, CommandId id, String request, Turn turn) {
        var actor = new Actor.Staff(staff.staffId());
        try {
            return commands.once(actor, id, request, Told.class, () -> {
                turn.by(new OfficeId(staff.office()), actor);
                return Told.NOTHING;
            });
        } catch (Refusal refusal) {
            return Told.refused(refusal, "");
        }
    }

    private interface Turn {
        void by(OfficeId office, Actor.Staff actor);
    }
}
