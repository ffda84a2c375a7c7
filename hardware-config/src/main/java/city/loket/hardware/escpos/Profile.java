package city.loket.hardware.escpos;

import city.loket.hardware.link.Flow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one model of printer can do. What is not known of a model is taken as missing: {@link #BARE} is a printer of which
 * nothing is known.
 *
 * @param name as the device file calls it
 */
public record Profile(String name, String model, Area area, Drawing drawing, Protocol protocol, Port port) {

    public static final Profile BARE = new Profile(
            "bare",
            "unknown",
            new Area(384, 203, 32, 42),
            new Drawing(Map.of(), false, 255),
            new Protocol(Dialect.GENERIC, Completion.NONE, Cut.NONE, false, false),
            new Port(50, 9600, Flow.NONE));

    public int dots() {
        return area.dots();
    }

    public int columns() {
        return area.columns();
    }

    public int smallColumns() {
        return area.smallColumns();
    }

    /** A line's {@code dots}, dots to the inch, and how many characters of the two fonts fit beside each other. */
    public record Area(int dots, int dpi, int columns, int smallColumns) {}

    /**
     * @param codePages numbers for {@code ESC t} by the name of Java's charset, the preferred one first; when empty only ASCII can
     *     be relied on
     * @param rasterRows the most rows that one {@code GS v 0} may have
     */
    public record Drawing(Map<String, Integer> codePages, boolean nativeQr, int rasterRows) {
        public Drawing {
            codePages = Collections.unmodifiableMap(new LinkedHashMap<>(codePages));
        }
    }

    /**
     * @param clearsBuffers whether it forgets what it was sent when told by {@code DLE DC4 8}, and answers that it has
     * @param presenter whether it holds the cut paper until it is taken, sees that, and takes back what nobody takes
     */
    public record Protocol(Dialect dialect, Completion completion, Cut cut, boolean clearsBuffers, boolean presenter) {}

    /** How fast it prints, and how its serial port is set when it leaves the factory. */
    public record Port(int millimetresPerSecond, int baud, Flow flow) {}
}
