package city.loket.hardware.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {

    private static final long SEED = Long.getLong("loket.faults.seed", 20261122);
    private static final int LANES_PER_PROFILE = Integer.getInteger("loket.faults.lanes", 3);
    private static final int JOBS_PER_LANE = Integer.getInteger("loket.faults.jobs", 46);

    @TempDir
    private Path folder;

    @Test
    void whatever_goes_wrong_at_whatever_byte_the_outcome_agrees_with_the_paper() throws IOException {
        var counters = new FaultCounters();
        var lanes = new ArrayList<CompletableFuture<Void>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var profile : Profiles.all()) {
                for (var i = 0; i < LANES_PER_PROFILE; i++) {
                    var letter = (char) ('A' + lanes.size());
                    var lane = new FaultLane(letter, profile, SEED + 1000L * lanes.size(), counters);
                    var place = Files.createDirectory(folder.resolve("lane" + letter));
                    lanes.add(CompletableFuture.runAsync(() -> lane.run(place, JOBS_PER_LANE), threads));
                }
            }
        }
        lanes.forEach(CompletableFuture::join);

        IO.println("Faults with seed " + SEED + ": " + counters);
        assertThat(counters.complaints()).as("seed %d", SEED).isEmpty();
        assertThat(counters.jobs()).isGreaterThanOrEqualTo(1000);
        assertThat(counters.confirmed()).isGreaterThan(counters.jobs() / 4);
    }
}
