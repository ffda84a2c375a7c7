package city.loket.hardware.doctor;

import city.loket.hardware.link.LinkTrace;
import city.loket.hardware.printer.PrinterStatus;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says how the printer is; with --watch each change, until Ctrl-C.")
final class Status implements Callable<Integer> {

    private static final Duration FOREVER = Duration.ofDays(365);

    @Mixin
    private DeviceFileArgument devices;

    @Option(names = "--watch", description = "go on and say what changes")
    private boolean watch;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (var printer = devices.read().printer().open(LinkTrace.NONE)) {
            var status = PrinterReady.await(printer);
            say(status);
            while (watch) {
                var before = status;
                Eye.until(() -> !printer.status().equals(before), FOREVER);
                status = printer.status();
                say(status);
            }
            return status.usable() ? Doctor.WELL : Doctor.ILL;
        }
    }

    private void say(PrinterStatus status) {
        var out = spec.commandLine().getOut();
        out.printf("%s: %s%n", status.condition(), status.reason());
        out.flush();
    }
}
