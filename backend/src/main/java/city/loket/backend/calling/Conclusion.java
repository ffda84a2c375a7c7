package city.loket.backend.calling;

import city.loket.backend.visit.Outcome;
import org.jspecify.annotations.Nullable;

/** What a clerk says at the end of serving somebody. */
public record Conclusion(Outcome outcome, @Nullable Note note) {

    public static final Conclusion DONE = new Conclusion(Outcome.DONE, null);

    /** @param note may say nothing */
    public static Conclusion of(Outcome outcome, @Nullable String note) {
        return new Conclusion(outcome, note == null || note.isBlank() ? null : new Note(note));
    }

    /** As it stands on record. */
    String detail() {
        return note == null ? outcome.name() : outcome.name() + ": " + note.text();
    }
}
