package city.loket.backend.calling.ui;

import city.loket.backend.calling.Emergencies;
import city.loket.backend.calling.Emergency;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.SignedInStaff;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the console's buttons about emergencies do. A double click does it once. */
@Component
class AlarmDesk {

    private final Emergencies emergencies;
    private final Commands commands;

    AlarmDesk(Emergencies emergencies, Commands commands) {
        this.emergencies = emergencies;
        this.commands = commands;
    }

    List<Emergency> open(SignedInStaff staff) {
        return emergencies.open(new OfficeId(staff.office()));
    }

    void raise(SignedInStaff staff, CommandId id) {
        once(staff, id, "emergency", () -> emergencies.raise(staff));
    }

    void come(SignedInStaff staff, long emergency, CommandId id) {
        once(staff, id, "coming " + emergency, () -> emergencies.come(staff, emergency));
    }

    void close(SignedInStaff staff, long emergency, Emergency.Outcome outcome, CommandId id) {
        once(staff, id, emergency + " " + outcome, () -> emergencies.close(staff, emergency, outcome));
    }

    private void once(SignedInStaff staff, CommandId id, String request, Runnable act) {
        commands.once(staff.actor(), id, request, Boolean.class, () -> {
            act.run();
            return true;
        });
    }
}
