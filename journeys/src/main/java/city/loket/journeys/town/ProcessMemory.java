package city.loket.journeys.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory that a process and its children hold in RAM, in megabytes. Known on Linux only; elsewhere 0. */
public record ProcessMemory(long own, long children) {

    static ProcessMemory of(ProcessHandle process) {
        return new ProcessMemory(
                residentMegabytes(process.pid()),
                process.descendants()
                        .mapToLong(child -> residentMegabytes(child.pid()))
                        .sum());
    }

    private static long residentMegabytes(long pid) {
        var status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
