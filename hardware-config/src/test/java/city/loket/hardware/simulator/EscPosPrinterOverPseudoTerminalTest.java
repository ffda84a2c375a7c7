package city.loket.hardware.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.hardware.DeviceFile;
import city.loket.hardware.Devices;
import city.loket.hardware.TestPapers;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.hardware.printer.ReceiptPrinter;
import city.loket.hardware.printer.ReceiptPrinterContract;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real driver over a real serial path: everything but the printer's mechanics. */
class EscPosPrinterOverPseudoTerminalTest extends ReceiptPrinterContract {

    @TempDir
    private Path folder;

    private SimulatedDevices simulated;
    private Devices devices;

    @BeforeEach
    void plug_in_and_wait_until_the_printer_has_answered() throws IOException {
        simulated = SimulatedDevices.in(folder, 115200, InstantSource.system());
        devices = DeviceFile.read(simulated.deviceFile()).orThrow().open();
        awaitCondition(Condition.OK);
    }

    @AfterEach
    void unplug() {
        devices.close();
        simulated.close();
    }

    @Test
    void paper_that_ends_in_the_middle_fails_the_job_and_the_old_ticket_never_comes_out() {
        simulated.printer().runsOutOfPaperAfter(3);

        assertThat(printer().print(TestPapers.ticket("A001"), TOKEN))
                .isInstanceOfSatisfying(
                        PrintOutcome.Failed.class,
                        failed -> assertThat(failed.condition()).isEqualTo(Condition.PAPER_OUT));
        simulated.printer().setRight();
        awaitCondition(Condition.OK);

        assertThat(printer().print(TestPapers.ticket("A002"), new JobToken("c3D4")))
                .isEqualTo(new PrintOutcome.Confirmed());
        assertThat(simulated.tray().newestFirst())
                .filteredOn(PrintedTicket::cut)
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.lines()).contains("A002").doesNotContain("A001"));
    }

    @Test
    void a_cable_pulled_in_the_middle_leaves_the_outcome_unknown_and_is_found_again() {
        simulated.printer().wire().speed(2400);
        var outcome = CompletableFuture.supplyAsync(() -> printer().print(TestPapers.ticket("A001"), TOKEN));
        await().until(() -> simulated.printer().state().receiving());
        simulated.printer().wire().unplug();

        assertThat(outcome.join()).isInstanceOf(PrintOutcome.Unknown.class);
        awaitCondition(Condition.OFFLINE);
        simulated.printer().wire().speed(115200);
        simulated.printer().wire().plug();
        awaitCondition(Condition.OK);
        assertThat(printer().print(TestPapers.ticket("A002"), TOKEN)).isEqualTo(new PrintOutcome.Confirmed());
        assertThat(simulated.tray().newestFirst())
                .filteredOn(PrintedTicket::cut)
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.lines()).contains("A002").doesNotContain("A001"));
    }

    @Test
    void a_power_cycle_in_the_middle_leaves_the_outcome_unknown() {
        simulated.printer().wire().speed(4800);
        var outcome = CompletableFuture.supplyAsync(() -> printer().print(TestPapers.TICKET, TOKEN));
        await().until(() -> simulated.printer().state().receiving());
        simulated.printer().powerCycle();

        assertThat(outcome).succeedsWithin(Duration.ofSeconds(20)).isInstanceOf(PrintOutcome.Unknown.class);
    }

    @Test
    void a_printer_that_starts_again_within_the_time_of_a_ticket_never_confirms_it() {
        simulated.printer().wire().speed(2400);
        var outcome = CompletableFuture.supplyAsync(() -> printer().print(TestPapers.TICKET, TOKEN));
        await().until(() -> simulated.printer().state().receiving());
        simulated.printer().powerCycle(Duration.ofMillis(100));

        assertThat(outcome)
                .succeedsWithin(Duration.ofSeconds(20))
                .isEqualTo(new PrintOutcome.Unknown("the printer was switched off and on"));
    }

    @Test
    void a_printer_that_was_switched_off_and_on_still_tells_of_changes_by_itself() {
        simulated.printer().powerCycle(Duration.ofMillis(10));
        await().until(() -> simulated.printer().reportsChanges());

        paperOut();

        await().atMost(Duration.ofSeconds(2)).until(() -> !printer().status().usable());
    }

    @Test
    void a_jammed_cutter_means_printed_but_not_cut() {
        simulated.printer().jamsAtNextCut();

        assertThat(printer().print(TestPapers.TICKET, TOKEN)).isInstanceOf(PrintOutcome.PrintedNotCut.class);
        assertThat(simulated.tray().newestFirst()).singleElement().matches(ticket -> !ticket.cut());
        awaitCondition(Condition.CUTTER);
    }

    @Test
    void two_jobs_at_once_come_out_one_after_the_other() {
        var first = CompletableFuture.supplyAsync(() -> printer().print(TestPapers.ticket("A001"), TOKEN));
        var second =
                CompletableFuture.supplyAsync(() -> printer().print(TestPapers.ticket("A002"), new JobToken("c3D4")));

        assertThat(first.join()).isEqualTo(new PrintOutcome.Confirmed());
        assertThat(second.join()).isEqualTo(new PrintOutcome.Confirmed());
        assertThat(simulated.tray().newestFirst())
                .hasSize(2)
                .allSatisfy(ticket -> assertThat(ticket.lines())
                        .filteredOn(line -> line.startsWith("A00"))
                        .hasSize(1));
    }

    @Override
    protected ReceiptPrinter printer() {
        return devices.printer();
    }

    @Override
    protected void paperOut() {
        simulated.printer().has(Trouble.PAPER_OUT);
    }

    @Override
    protected void coverOpen() {
        simulated.printer().has(Trouble.COVER_OPEN);
    }

    @Override
    protected void nearEnd() {
        simulated.printer().has(Trouble.NEAR_END);
    }

    @Override
    protected int printedPieces() {
        return simulated.tray().newestFirst().size();
    }

    private void awaitCondition(Condition condition) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(printer().status().condition()).isEqualTo(condition));
    }
}
