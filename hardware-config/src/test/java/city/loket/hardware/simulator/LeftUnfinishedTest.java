package city.loket.hardware.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.hardware.Profiles;
import city.loket.hardware.paper.PaperLayout;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.paper.SamplePaper;
import city.loket.hardware.printer.JobToken;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program was killed in the middle of a ticket, and the next one prints at the same printer. */
class LeftUnfinishedTest {

    private static final String OLD = "Z999";

    @TempDir
    private Path folder;

    private DriverBench bench;

    @BeforeEach
    void a_part_of_an_old_ticket_hangs_out() {
        bench = new DriverBench(folder, Profiles.named("epson-tm-t20iii"));
        await().until(() -> bench.printer().status().usable());
        bench.simulated().isSent((OLD + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    @AfterEach
    void switch_off() {
        bench.close();
    }

    @Test
    void nobody_knew_and_the_next_visitor_gets_it_too() {
        assertThat(nextPaper()).contains(OLD);
    }

    @Test
    void told_of_it_the_printer_cuts_it_off_first() {
        bench.printer().leftUnfinished();

        assertThat(nextPaper()).doesNotContain(OLD);
    }

    private String nextPaper() {
        bench.printer().print(SamplePaper.of(Kind.TICKET, "nl", PaperLayout.PLAIN), new JobToken("a1B2"));
        return String.join("\n", bench.tray().newestFirst().getFirst().lines());
    }
}
