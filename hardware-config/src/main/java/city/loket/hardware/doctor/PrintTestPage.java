package city.loket.hardware.doctor;

import city.loket.hardware.escpos.Profile;
import city.loket.hardware.link.LinkTrace;
import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.TestPage;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "test-page",
        mixinStandardHelpOptions = true,
        description =
                "Prints a page with every kind of thing that a ticket has, and says whether the printer confirmed it.")
final class PrintTestPage implements Callable<Integer> {

    private static final JobToken TOKEN = new JobToken("test");

    @Mixin
    private DeviceFileArgument devices;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var config = devices.read().printer();
        try (var printer = config.open(LinkTrace.NONE)) {
            PrinterReady.await(printer);
            var outcome = printer.print(page(config.profile()), TOKEN);
            spec.commandLine().getOut().println(inWords(outcome));
            return outcome instanceof PrintOutcome.Confirmed ? Doctor.WELL : Doctor.ILL;
        }
    }

    private static Paper page(Profile profile) {
        return TestPage.of(profile.model() + " (" + profile.name() + ")", profile.columns());
    }

    private static String inWords(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Confirmed() -> "Confirmed: the printer says that the page is printed and cut.";
            case PrintOutcome.PrintedNotCut(var reason) -> "Printed, but not cut: " + reason + ".";
            case PrintOutcome.Refused(var condition, var reason) -> "Not begun: " + reason + ".";
            case PrintOutcome.Failed(var condition, var reason) -> "Failed on the way: " + reason + ".";
            case PrintOutcome.Unknown(var reason) -> "Nobody knows: " + reason + ". Look whether a page came out.";
        };
    }
}
