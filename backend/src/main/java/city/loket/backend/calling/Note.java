package city.loket.backend.calling;

import city.loket.backend.platform.Refusal;
import java.util.Map;

/** What a clerk writes about serving somebody, without saying who it was. */
public record Note(String text) {

    /** Characters. */
    public static final int LONGEST = 200;

    /** @throws Refusal {@code bad_request} when it is too long, {@code note_personal} when it says who somebody is */
    public Note {
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new Refusal(Refusal.Code.BAD_REQUEST, "note: at most " + LONGEST + " characters");
        }
        PersonalData.in(text).ifPresent(kind -> {
            throw new Refusal(
                    Refusal.Code.NOTE_PERSONAL, "note: holds personal data, " + kind, Map.of("holds", kind.name()));
        });
    }
}
