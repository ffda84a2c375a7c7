package city.loket.hardware.doctor;

import city.loket.hardware.BoothConfig;
import city.loket.hardware.DeviceConfig;
import city.loket.hardware.booth.PhotoBooth;
import city.loket.hardware.booth.PhotoBooths;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "booth",
        mixinStandardHelpOptions = true,
        description = "Shows each photo that a booth tells of, and each of their strips that the scanner reads.")
final class Booth implements Callable<Integer> {

    @Mixin
    private DeviceFileArgument devices;

    @Mixin
    private Hearing hearing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var config = devices.read();
        if (config.booths().isEmpty()) {
            out.println("The device file names no booth.");
            return Doctor.ILL;
        }
        try (var booths = config.openBooths();
                var scanner = config.scanner().open(InstantSource.system());
                var _ = booths.listen(photo -> hearing.tell(photo.booth() + ": photo taken.", out));
                var _ = scanner.listen(code -> strip(booths, code).ifPresent(words -> hearing.tell(words, out)))) {
            return hearing.listen(
                    () -> heard(booths) && (!printsCodes(config) || scanner.connected()),
                    "Take a photo in a booth.",
                    out);
        }
    }

    private static Optional<String> strip(PhotoBooths booths, String code) {
        return booths.strip(code).map(strip -> "%s: strip %s.".formatted(strip.booth(), strip.code()));
    }

    private static boolean heard(PhotoBooths booths) {
        return booths.all().stream().allMatch(booth -> booth.hearing() != PhotoBooth.Hearing.OFFLINE);
    }

    private static boolean printsCodes(DeviceConfig config) {
        return config.booths().stream().anyMatch(BoothConfig.StripCode.class::isInstance);
    }
}
