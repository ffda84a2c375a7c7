package city.loket.hardware.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.Profiles;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoiseTest {

    private static final long SEED = Long.getLong("loket.noise.seed", 20261122);
    private static final byte[] PAPER = new byte[300];
    private static final Patience NONE_AT_ALL = new Patience(
            100_000_000,
            Duration.ofNanos(300_000),
            Duration.ofNanos(300_000),
            Duration.ofMillis(4),
            Duration.ofHours(1),
            Duration.ofSeconds(1),
            List.of(Duration.ofMillis(1)));

    @ParameterizedTest
    @EnumSource
    @Timeout(30)
    void no_parser_throws_or_tires_of_noise(Dialect dialect) {
        var random = new Random(SEED);
        var heard = new long[1];
        var questions = new OrderedQuestions();
        var replies = Replies.in(dialect, questions, _ -> heard[0]++);
        var bytes = new byte[4096];

        for (var i = 0; i < 1000; i++) {
            random.nextBytes(bytes);
            questions.asked();
            replies.feed(bytes);
        }

        assertThat(heard[0])
                .as("replies found in 4 million bytes, seed %d", SEED)
                .isPositive();
    }

    @Test
    @Timeout(60)
    void noise_never_confirms_a_job_that_has_a_token() throws Exception {
        var outcomes = outcomes("epson-tm-t20iii", 1500, 4000);

        assertThat(outcomes).doesNotContainKeys("Confirmed", "PrintedNotCut");
    }

    @Test
    @Timeout(60)
    void noise_in_place_of_an_answer_in_order_passes_once_in_a_hundred_times_and_hardly_twice_running()
            throws Exception {
        var jobs = 10_000;

        for (var profile : List.of("generic-80mm", "custom-vkp80iii")) {
            var outcomes = outcomes(profile, jobs, 40);
            var once = outcomes.getOrDefault("PrintedNotCut", 0);
            var twice = outcomes.getOrDefault("Confirmed", 0);

            IO.println("Noise with seed %d at %s: of %d jobs %s".formatted(SEED, profile, jobs, outcomes));
            assertThat(once + twice).isBetween(1, jobs * 3 / 100);
            assertThat(twice).isLessThanOrEqualTo(jobs / 1000);
        }
    }

    /** What a printer's noise makes of {@code jobs} papers. */
    private static TreeMap<String, Integer> outcomes(String name, int jobs, int burst) throws InterruptedException {
        var protocol = Profiles.named(name).protocol();
        var random = new Random(SEED);
        var outcomes = new TreeMap<String, Integer>();
        for (var job = 0; job < jobs; job++) {
            var link = new NoisyLink(random, burst);
            var conversation = new Conversation(link, protocol.dialect(), NONE_AT_ALL, _ -> {});
            link.heardBy(conversation::heard);
            var presenter = new Presenter(false, Duration.ZERO);
            PrintOutcome outcome =
                    new PrintJob(conversation, protocol, NONE_AT_ALL, presenter, new JobToken("a1B2")).run(PAPER);
            outcomes.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
        }
        return outcomes;
    }
}
