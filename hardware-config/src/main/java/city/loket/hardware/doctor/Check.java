package city.loket.hardware.doctor;

import city.loket.hardware.DeviceFile;
import city.loket.hardware.PaperFile;
import city.loket.hardware.paper.PaperLayout;
import city.loket.hardware.picture.MissingFont;
import city.loket.hardware.picture.Typefaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
    private @Nullable Path paperFile;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var problems = new ArrayList<Object>(DeviceFile.read(deviceFile).problems());
        if (paperFile != null) {
            var paper = PaperFile.read(paperFile);
            problems.addAll(paper.problems());
            problems.addAll(missingFonts(paper.layout()));
        }
        problems.forEach(spec.commandLine().getErr()::println);
        if (problems.isEmpty()) {
            spec.commandLine().getOut().println("Nothing is wrong.");
        }
        return problems.isEmpty() ? Doctor.WELL : Doctor.ILL;
    }

    private static Set<MissingFont> missingFonts(PaperLayout layout) {
        var words = String.join(" ", layout.greeting().values())
                + String.join(" ", layout.footer().values());
        return Typefaces.ofThisMachine().missing(words);
    }
}
