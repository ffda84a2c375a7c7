package city.loket.backend.visit;

/** What the visitor holds and the screens show, such as {@code A042}. Repeats from day to day; never a key. */
public record TicketNumber(char letter, int count) {

    public TicketNumber {
        if (letter < 'A' || letter > 'Z' || count < 1) {
            throw new IllegalArgumentException("Not a ticket number: " + letter + count);
        }
    }

    /** Letter and at least three digits: A001 to A999, then A1000. */
    public String text() {
        return "%c%03d".formatted(letter, count);
    }
}
