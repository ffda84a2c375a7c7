package city.loket.backend.calling.reception;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.CheckIn;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.calling.ui.Text;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Refusal;
import city.loket.backend.visit.VisitStatus;
import java.time.Instant;

/** What staff are told of a code, and of what was refused. */
record DoorWords(Speech speech) {

    /** Empty for somebody who is welcome. */
    String verdict(Appointment appointment, CheckIn verdict) {
        var booked = speech.time(appointment.startsAt());
        return switch (verdict) {
            case CheckIn.Welcome _, CheckIn.AlreadyHere _ -> "";
            case CheckIn.TooEarly(var opens) -> speech.say("door.too-early", booked, speech.time(opens));
            case CheckIn.TooLate(var closed) -> speech.say("door.too-late", booked, speech.time(closed));
            case CheckIn.WrongDay(var day) ->
                speech.say("door.wrong-day", speech.words().day(day), booked);
            case CheckIn.Cancelled(var told) when told != null -> speech.say("door.cancelled.told", booked, told);
            case CheckIn.Cancelled _ -> speech.say("door.cancelled", booked);
        };
    }

    /** Whether staff may register somebody of whom this is said. */
    static boolean mayEnter(CheckIn verdict) {
        return verdict instanceof CheckIn.Welcome || verdict instanceof CheckIn.TooLate;
    }

    String elsewhere(Office office) {
        return speech.say("door.elsewhere", office.name(), String.join(", ", office.address()));
    }

    /** @param who the number or the code of the visitor whom the act was for; empty when there is none yet */
    String refused(Refusal refusal, String who) {
        return switch (refusal.code()) {
            case WRONG_STATE -> speech.say("told.meanwhile", who, state(refusal));
            case APPOINTMENT_NEEDED -> speech.say("told.appointment-needed");
            case CANNOT_CHECK_IN -> speech.say("told.cannot-check-in");
            case BOOTH_CLOSED ->
                speech.say("told.booth-closed", speech.time((Instant)
                        refusal.facts().get("lastStart")));
            case PHOTOS_MISSING -> speech.say("told.photos-missing", who);
            default -> speech.say("told.refused");
        };
    }

    private String state(Refusal refusal) {
        var state = VisitStatus.valueOf(String.valueOf(refusal.facts().get("state")));
        return speech.say("state." + Text.of(state));
    }
}
