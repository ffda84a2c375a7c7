package city.loket.kiosk.conversation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as it is chosen on keys: day, month and year, one after the other or each again. */
public final class DateEntry {

    /** In the order in which they stand on a card. */
    public enum Part {
        DAY,
        MONTH,
        YEAR
    }

    private final Map<Part, Integer> chosen = new EnumMap<>(Part.class);
    private Part asked = Part.DAY;

    /** Chooses the part that is asked for, and goes on to the first one that is still missing. */
    public void choose(int value) {
        chosen.put(asked, value);
        for (var part : Part.values()) {
            if (!chosen.containsKey(part)) {
                asked = part;
                return;
            }
        }
    }

    /** Asks for that part, again if need be. */
    public void ask(Part part) {
        asked = part;
    }

    public Part asked() {
        return asked;
    }

    /** Null until it was chosen. */
    public @Nullable Integer chosen(Part part) {
        return chosen.get(part);
    }

    public boolean complete() {
        return chosen.size() == Part.values().length;
    }

    /** Empty until all is chosen, and for a day that does not exist. */
    public Optional<LocalDate> date() {
        try {
            return complete()
                    ? Optional.of(LocalDate.of(chosen.get(Part.YEAR), chosen.get(Part.MONTH), chosen.get(Part.DAY)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
