package city.loket.hardware.doctor;

import city.loket.hardware.DeviceConfig;
import city.loket.hardware.DeviceFile;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The kiosk's device file, as every command that opens a device needs it. */
final class DeviceFileArgument {

    @Parameters(paramLabel = "DEVICE-FILE", description = "the kiosk's device file, such as /etc/loket/devices.yaml")
    private Path file = Path.of("devices.yaml");

    /** @throws city.loket.hardware.DeviceFileException with everything that is wrong in it */
    DeviceConfig read() {
        return DeviceFile.read(file).orThrow();
    }
}
