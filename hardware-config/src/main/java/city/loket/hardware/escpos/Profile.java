package city.loket.hardware.escpos;

/** The printer at hand: its dialect, and how many dots fit on a line (576 on 80 mm paper). */
public record Profile(Dialect dialect, int dots) {

    private static final int DOTS_PER_COLUMN = 12;
    private static final int DOTS_PER_SMALL_COLUMN = 9;

    int columns() {
        return dots / DOTS_PER_COLUMN;
    }

    int smallColumns() {
        return dots / DOTS_PER_SMALL_COLUMN;
    }
}
