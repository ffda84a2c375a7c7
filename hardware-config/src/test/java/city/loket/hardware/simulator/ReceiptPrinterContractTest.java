package city.loket.hardware.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.hardware.Profiles;
import city.loket.hardware.TestPapers;
import city.loket.hardware.escpos.Cut;
import city.loket.hardware.escpos.Profile;
import city.loket.hardware.printer.Handover;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus.Condition;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every receipt printer promises: each profile's real driver over a pseudo-terminal, and each profile's twin. */
@ParameterizedClass(name = "{0} {1}")
@MethodSource("printers")
class ReceiptPrinterContractTest {

    private static final JobToken TOKEN = new JobToken("a1B2");
    private static final JobToken ANOTHER = new JobToken("c3D4");

    @Parameter(0)
    private String kind;

    @Parameter(1)
    private String name;

    @Parameter(2)
    private BiFunction<Path, Profile, Bench> maker;

    @TempDir
    private Path folder;

    private Profile profile;
    private Bench bench;

    static Stream<Arguments> printers() {
        BiFunction<Path, Profile, Bench> driver = DriverBench::new;
        BiFunction<Path, Profile, Bench> twin = (_, profile) -> new TwinBench(profile);
        return Profiles.names().stream()
                .flatMap(name -> Stream.of(Arguments.of("driver", name, driver), Arguments.of("twin", name, twin)));
    }

    @BeforeEach
    void switch_on_and_wait_until_it_is_ready() {
        profile = Profiles.named(name);
        bench = maker.apply(folder, profile);
        awaitCondition(Condition.OK);
    }

    @AfterEach
    void switch_off() {
        bench.close();
    }

    @Test
    void a_ready_printer_says_that_the_paper_is_out_and_cut_if_it_has_a_cutter() {
        assertThat(print("A001", TOKEN)).isEqualTo(best());
        assertThat(print("A002", ANOTHER)).isEqualTo(best());
        assertThat(bench.papersWith("A001")).isEqualTo(1);
    }

    @Test
    void without_paper_it_refuses_and_prints_nothing() {
        bench.paperOut();

        assertRefused(Condition.PAPER_OUT);
        awaitCondition(Condition.PAPER_OUT);
    }

    @Test
    void with_the_cover_open_it_refuses() {
        bench.coverOpen();

        assertRefused(Condition.COVER_OPEN);
        awaitCondition(Condition.COVER_OPEN);
    }

    @Test
    void paper_near_its_end_is_said_and_still_prints() {
        bench.nearEnd();
        awaitCondition(Condition.PAPER_LOW);

        assertThat(print("A001", TOKEN)).isEqualTo(best());
    }

    @Test
    void a_pulled_line_refuses_and_works_again_when_it_is_back() {
        bench.linePulled();
        awaitCondition(Condition.OFFLINE);
        assertRefused(Condition.OFFLINE);

        bench.setRight();
        awaitCondition(Condition.OK);

        assertThat(print("A002", ANOTHER)).isEqualTo(best());
        assertThat(bench.papersWith("A001")).isZero();
    }

    @Test
    void a_jammed_cutter_means_printed_but_not_cut() {
        Assumptions.assumeThat(profile.protocol().cut()).isNotEqualTo(Cut.NONE);
        bench.cutterJamsAtNextCut();

        assertThat(print("A001", TOKEN)).isInstanceOf(PrintOutcome.PrintedNotCut.class);
        assertThat(bench.papersWith("A001")).isEqualTo(1);
    }

    @Test
    void paper_that_ends_in_the_middle_fails_the_job_and_the_old_ticket_never_comes_out() {
        bench.paperEnds();

        assertThat(print("A001", TOKEN))
                .isInstanceOfSatisfying(
                        PrintOutcome.Failed.class,
                        failed -> assertThat(failed.condition()).isEqualTo(Condition.PAPER_OUT));
        bench.setRight();
        awaitCondition(Condition.OK);

        assertThat(print("A002", ANOTHER)).isEqualTo(best());
        assertThat(bench.papersWith("A001")).isZero();
        assertThat(print("A003", TOKEN)).isEqualTo(best());
        assertThat(bench.papersWith("A002")).isEqualTo(1);
    }

    @Test
    void two_jobs_at_once_come_out_one_after_the_other() {
        var first = CompletableFuture.supplyAsync(() -> print("A001", TOKEN));
        var second = CompletableFuture.supplyAsync(() -> print("A002", ANOTHER));

        assertThat(first.join()).isEqualTo(best());
        assertThat(second.join()).isEqualTo(best());
        assertThat(print("A003", TOKEN)).isEqualTo(best());
        assertThat(bench.papersWith("A001")).isEqualTo(1);
        assertThat(bench.papersWith("A002")).isEqualTo(1);
    }

    @Test
    void where_the_paper_is_seen_it_is_known_to_be_taken() {
        assertThat(print("A001", TOKEN)).isEqualTo(best());
        assertThat(bench.printer().lastPaper())
                .isEqualTo(profile.protocol().presenter() ? Handover.WAITING : Handover.UNSEEN);

        Assumptions.assumeThat(profile.protocol().presenter()).isTrue();
        bench.somebodyTakesThePaper();

        await().untilAsserted(() -> assertThat(bench.printer().lastPaper()).isEqualTo(Handover.TAKEN));
    }

    @Test
    void a_paper_that_nobody_takes_is_taken_back() {
        Assumptions.assumeThat(profile.protocol().presenter()).isTrue();
        assertThat(print("A001", TOKEN)).isEqualTo(best());

        bench.nobodyTakesThePaper();

        await().untilAsserted(() -> assertThat(bench.printer().lastPaper()).isEqualTo(Handover.TAKEN_BACK));
        assertThat(print("A002", ANOTHER)).isEqualTo(best());
    }

    private PrintOutcome print(String number, JobToken token) {
        return bench.printer().print(TestPapers.ticket(number), token);
    }

    private PrintOutcome best() {
        return profile.protocol().cut() == Cut.NONE
                ? new PrintOutcome.PrintedNotCut("this printer has no cutter")
                : new PrintOutcome.Confirmed();
    }

    private void assertRefused(Condition condition) {
        assertThat(print("A001", TOKEN))
                .isInstanceOfSatisfying(
                        PrintOutcome.Refused.class,
                        refused -> assertThat(refused.condition()).isEqualTo(condition));
        assertThat(bench.papersWith("A001")).isZero();
    }

    private void awaitCondition(Condition condition) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(bench.printer().status().condition()).isEqualTo(condition));
    }
}
