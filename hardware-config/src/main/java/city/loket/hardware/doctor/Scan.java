package city.loket.hardware.doctor;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "scan", mixinStandardHelpOptions = true, description = "Shows each code that the scanner reads.")
final class Scan implements Callable<Integer> {

    @Mixin
    private DeviceFileArgument devices;

    @Mixin
    private Hearing hearing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        try (var scanner = devices.read().scanner().open(InstantSource.system());
                var _ = scanner.listen(code -> hearing.tell(code, out))) {
            return hearing.listen(scanner::connected, "Hold a code before the scanner.", out);
        }
    }
}
