package city.loket.backend.catalogue;

/** A length of time on the calendar. */
public record Term(int amount, Unit unit) {

    public enum Unit {
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }
}
