package city.loket.kiosk.backend;

import city.loket.kiosk.backend.CodeAnswer.Unknown;
import city.loket.kiosk.backend.CodeAnswer.Welcome;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The codes of appointments that a fake knows, and what it says of each. */
final class FakeCodes {

    private final Map<String, CodeAnswer> answers = new HashMap<>();

    /** What is left of a scanned or typed code without the address before it and the marks between. */
    static String bare(String code, Office office) {
        return code.replace(office.ticketUrl(), "")
                .replace(office.appointmentUrl(), "")
                .replaceAll("[ -]", "");
    }

    void answers(String code, CodeAnswer answer) {
        answers.put(code, answer);
    }

    CodeAnswer read(String bare) {
        return answers.getOrDefault(bare.toUpperCase(Locale.ROOT), new Unknown());
    }

    /** Refused unless this code may check in. */
    Appointment welcomed(String code) {
        if (answers.get(code) instanceof Welcome(var appointment)) {
            return appointment;
        }
        throw new BackendRefusal("cannot_check_in", code);
    }
}
