package city.loket.journeys.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The objects alive in a JVM: the lines {@code NUMBER: INSTANCES BYTES CLASS} of {@code jcmd GC.class_histogram}. */
record Heap(List<String[]> columns) {

    static Heap of(long pid) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try (var lines = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                .start()
                .inputReader()) {
            return new Heap(lines.lines()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns.length >= 4 && columns[0].matches("\\d+:"))
                    .toList());
        } catch (IOException cannotAsk) {
            throw new UncheckedIOException(cannotAsk);
        }
    }

    long alive(String classPrefix) {
        return columns.stream()
                .filter(line -> line[3].startsWith(classPrefix))
                .mapToLong(line -> Long.parseLong(line[1]))
                .sum();
    }
}
