package city.loket.hardware.doctor;

import city.loket.hardware.DeviceFile;
import city.loket.hardware.DeviceProblem;
import city.loket.hardware.PaperFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Reads a device file, and a paper file, and says everything that is wrong with its line and field.")
final class Check implements Callable<Integer> {

    @Parameters(paramLabel = "DEVICE-FILE", description = "the kiosk's device file")
    private Path deviceFile;

    @Option(names = "--paper", description = "the municipality's paper file")
    private Path paperFile;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var problems = new ArrayList<DeviceProblem>(DeviceFile.read(deviceFile).problems());
        problems.addAll(
                paperFile == null ? List.of() : PaperFile.read(paperFile).problems());
        problems.forEach(spec.commandLine().getErr()::println);
        if (problems.isEmpty()) {
            spec.commandLine().getOut().println("Nothing is wrong.");
        }
        return problems.isEmpty() ? Doctor.WELL : Doctor.ILL;
    }
}
