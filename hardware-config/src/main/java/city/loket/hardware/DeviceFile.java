package city.loket.hardware;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A kiosk's device file as read. A broken section never takes the kiosk down: it is among the {@link #problems}, and in {@link #config} a device
 * that is not configured stands in its place.
 */
public record DeviceFile(DeviceConfig config, List<DeviceProblem> problems) {

    private static final Set<String> KINDS = Set.of("printer", "scanner", "booths");

    public DeviceFile {
        problems = List.copyOf(problems);
    }

    /** Never throws: a file that is missing or is no YAML is a problem too. */
    public static DeviceFile read(Path path) {
        var problems = new Problems(path.getFileName().toString());
        var root = root(path, problems);
        root.allowOnly(KINDS);
        var config = new DeviceConfig(
                DeviceSections.printer(root.section("printer")),
                DeviceSections.scanner(root.section("scanner")),
                BoothSections.read(root.sections("booths")));
        return new DeviceFile(config, problems.all());
    }

    /** For tools that want a file without a flaw. */
    public DeviceConfig orThrow() {
        if (!problems.isEmpty()) {
            throw new DeviceFileException(problems);
        }
        return config;
    }

    private static Section root(Path path, Problems problems) {
        try (var reader = Files.newBufferedReader(path)) {
            return YamlRoot.section("devices", reader, problems);
        } catch (IOException e) {
            problems.add(1, "devices", "the file cannot be read; is the path right?");
            return Section.root("devices", problems, null);
        }
    }
}
