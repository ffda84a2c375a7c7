package city.loket.backend.appointment;

/** What staff write of an appointment: for its visitor to read, or why they did something. Never who the visitor is. */
public record Remark(String text) {

    /** Characters; the tables have room for no more. */
    public static final int LONGEST = 400;

    /** @throws IllegalArgumentException when it says nothing, or too much */
    public Remark {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A remark has 1 to %d characters, not %d".formatted(LONGEST, text.length()));
        }
    }
}
