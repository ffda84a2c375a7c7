package city.loket.hardware.doctor;

import city.loket.hardware.doctor.Interview.Answers;
import city.loket.hardware.link.LinkFault;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "detect",
        mixinStandardHelpOptions = true,
        description =
                "Asks the printer on a port which one it is, and says how sure that is. It may print a few characters.")
final class Detect implements Callable<Integer> {

    @Parameters(paramLabel = "PORT", description = "such as /dev/serial/by-id/...")
    private String port;

    @Option(
            names = "--baud",
            split = ",",
            defaultValue = "38400,19200,9600,115200",
            description = "the speeds to try (${DEFAULT-VALUE})")
    private List<Integer> bauds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws LinkFault, InterruptedException {
        var out = spec.commandLine().getOut();
        for (var baud : bauds) {
            var answers = Interview.at(port, baud);
            if (answers.isPresent()) {
                say(answers.get(), out);
                return Doctor.WELL;
            }
        }
        out.printf(
                "Nothing answers on %s at %s baud. Is the printer on, and is its speed one of these?%n", port, bauds);
        return Doctor.ILL;
    }

    private void say(Answers answers, PrintWriter out) {
        var diagnosis = Diagnosis.of(answers);
        out.printf("%s: %s, because %s.%n", diagnosis.profile(), diagnosis.sureness(), diagnosis.because());
        out.printf(
                "Write into the device file:%nprinter:%n  driver: escpos-serial%n  port: %s%n  profile: %s%n  baud: %d%n",
                port, diagnosis.profile(), answers.baud());
    }
}
