package city.loket.hardware.doctor;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. It answers 0 when all is well, 1 when something is wrong and said, 2 when it was asked wrongly. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Looks after the devices of a kiosk. End the kiosk first: a port serves one program at a time.",
        exitCodeListHeading = "%nIt ends with%n",
        exitCodeList = {"0:all is well", "1:something is wrong, and said", "2:it was asked wrongly"},
        subcommands = {
            Ports.class,
            Check.class,
            Detect.class,
            Status.class,
            PrintTestPage.class,
            DrawPreview.class,
            Scan.class,
            Booth.class
        })
public final class Doctor {

    static final int WELL = 0;
    static final int ILL = 1;

    private Doctor() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** What goes wrong unexpectedly is one line, not a stack trace. */
    static CommandLine commandLine() {
        var doctor = new CommandLine(new Doctor());
        doctor.setCaseInsensitiveEnumValuesAllowed(true);
        doctor.setExecutionExceptionHandler((fault, command, _) -> {
            command.getErr().println(fault.getMessage());
            return ILL;
        });
        return doctor;
    }
}
