package city.loket.hardware.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "ports",
        mixinStandardHelpOptions = true,
        description = "Lists the serial ports, those with a stable name first: write that one into the device file.")
final class Ports implements Callable<Integer> {

    @Option(names = "--dev", hidden = true)
    private Path dev = Path.of("/dev");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var stable = entries(dev.resolve("serial/by-id"), ".*");
        var plain = entries(dev, "tty(USB|ACM|S)\\d+").stream()
                .filter(port -> stable.stream().noneMatch(name -> same(name, port)))
                .toList();
        stable.forEach(port -> out.printf("%s  (now %s)  %s%n", port, real(port).getFileName(), access(port)));
        plain.forEach(port -> out.printf("%s  (no stable name)  %s%n", port, access(port)));
        if (stable.isEmpty() && plain.isEmpty()) {
            out.println(
                    "No serial port. Is the adapter plugged in? 'sudo dmesg | tail' shows what the system made of it.");
            return Doctor.ILL;
        }
        return Doctor.WELL;
    }

    private static String access(Path port) {
        return Files.isReadable(port) && Files.isWritable(port)
                ? "may be opened"
                : "may not be opened: sudo adduser %s dialout, then sign in again"
                        .formatted(System.getProperty("user.name"));
    }

    private static boolean same(Path name, Path port) {
        return real(name).equals(real(port));
    }

    private static Path real(Path port) {
        try {
            return port.toRealPath();
        } catch (IOException e) {
            return port;
        }
    }

    private static List<Path> entries(Path folder, String names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(names))
                    .sorted()
                    .toList();
        }
    }
}
