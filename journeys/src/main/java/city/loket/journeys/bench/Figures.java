package city.loket.journeys.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What was measured: a table for people, then one JSON object on the last line for programs. */
public final class Figures {

    private final Map<String, Object> json = new LinkedHashMap<>();
    private final StringBuilder table = new StringBuilder();

    /** A figure that stands in the JSON under {@code key} and in the table with its meaning. */
    public Figures add(String key, Object value, String meaning) {
        json.put(key, value);
        return row(key, value, meaning);
    }

    /** A figure for people only. */
    public Figures row(String label, Object value, String meaning) {
        table.append("%-20s %12s  %s%n".formatted(label, value, meaning));
        return this;
    }

    /** An object of figures, one per name. */
    Figures addEach(String key, Map<String, ?> values, String meaning) {
        json.put(key, values);
        values.forEach((name, value) -> row(key + " " + name, value, meaning));
        return this;
    }

    void print(PrintStream out) {
        out.println();
        out.print(table);
        out.println(JsonMapper.shared().writeValueAsString(json));
    }

    public static double rounded(double value, int decimals) {
        double scale = Math.pow(10, decimals);
        return Math.round(value * scale) / scale;
    }
}
