package city.loket.hardware.doctor;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "booth",
        mixinStandardHelpOptions = true,
        description = "Shows each photo that the booth's line tells of.")
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
        try (var booth = devices.read().booth().open(InstantSource.system());
                var _ = booth.listen(() -> hearing.tell("Photo taken.", out))) {
            return hearing.listen(booth::connected, "Take a photo in the booth.", out);
        }
    }
}
