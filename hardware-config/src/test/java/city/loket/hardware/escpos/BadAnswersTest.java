package city.loket.hardware.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.hardware.Profiles;
import city.loket.hardware.TestPapers;
import city.loket.hardware.link.Flow;
import city.loket.hardware.link.JSerialCommLink;
import city.loket.hardware.link.LinkTrace;
import city.loket.hardware.link.SerialPortSettings;
import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BadAnswersTest {

    private static final JobToken TOKEN = new JobToken("a1B2");

    @Test
    void an_answer_to_another_job_is_no_answer() throws IOException {
        assertThat(outcome("37225A5A5A5A00", false, TestPapers.TICKET)).isInstanceOf(PrintOutcome.Unknown.class);
    }

    @Test
    void an_answer_to_the_last_line_is_no_answer_to_the_cut() throws IOException {
        assertThat(outcome("37226131423200", false, TestPapers.TICKET)).isInstanceOf(PrintOutcome.PrintedNotCut.class);
    }

    @Test
    @Timeout(25)
    void a_printer_that_stops_taking_bytes_does_not_hold_the_kiosk() throws IOException {
        var long60kB = Paper.of(new Block.Text("word ".repeat(12_000)));

        assertThat(outcome("", true, long60kB)).isInstanceOf(PrintOutcome.Unknown.class);
    }

    private static PrintOutcome outcome(String answerToToken, boolean stops, Paper paper) throws IOException {
        try (var far = new ScriptedPrinter(answerToToken, stops);
                var printer = printerAt(far.path())) {
            await().atMost(Duration.ofSeconds(10)).until(() -> printer.status().usable());
            return printer.print(paper, TOKEN);
        }
    }

    private static EscPosPrinter printerAt(String path) {
        var port = new SerialPortSettings(path, 115200, Flow.NONE);
        var profile = Profiles.named("epson-tm-t20iii");
        return new EscPosPrinter(
                profile, Patience.with(profile, port.baud()), () -> JSerialCommLink.open(port, LinkTrace.NONE));
    }
}
