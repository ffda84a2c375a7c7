package city.loket.hardware.doctor;

import city.loket.hardware.DeviceProblem;
import city.loket.hardware.PaperFile;
import city.loket.hardware.Profiles;
import city.loket.hardware.paper.PaperLayout;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.paper.SamplePaper;
import city.loket.hardware.simulator.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description =
                "Draws a sample ticket or slip dot by dot, from the very bytes that a printer would get. Needs no printer.")
final class DrawPreview implements Callable<Integer> {

    private static final int BITS_A_BYTE_ON_THE_LINE = 10;

    @Option(
            names = "--profile",
            defaultValue = "epson-tm-t20iii",
            completionCandidates = ProfileNames.class,
            description = "the printer: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private String profile;

    @Option(names = "--paper", description = "the municipality's paper file; without it the paper is plain")
    private @Nullable Path paperFile;

    @Option(names = "--kind", defaultValue = "TICKET", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Kind kind;

    @Option(
            names = "--language",
            defaultValue = "nl",
            completionCandidates = Languages.class,
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private String language;

    @Option(names = "--out", defaultValue = "preview.png", description = "where the picture goes (${DEFAULT-VALUE})")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var model = Profiles.named(Arguments.known("--profile", profile, Profiles.names(), spec));
        var sample =
                SamplePaper.of(kind, Arguments.known("--language", language, SamplePaper.LANGUAGES, spec), layout());
        var preview = Preview.of(sample, model);
        Files.write(out, preview.png());
        var bytes = preview.bytes().length;
        var seconds = bytes * BITS_A_BYTE_ON_THE_LINE / (double) model.port().baud();
        spec.commandLine()
                .getOut()
                .printf(
                        "%s: %d bytes, %.1f s at %d baud%n",
                        out, bytes, seconds, model.port().baud());
        return Doctor.WELL;
    }

    private PaperLayout layout() {
        if (paperFile == null) {
            return PaperLayout.PLAIN;
        }
        var file = PaperFile.read(paperFile);
        for (DeviceProblem problem : file.problems()) {
            spec.commandLine().getErr().println(problem);
        }
        return file.layout();
    }

    static final class ProfileNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.copyOf(Profiles.names()).iterator();
        }
    }

    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return SamplePaper.LANGUAGES.iterator();
        }
    }
}
