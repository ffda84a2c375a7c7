package city.loket.hardware.booth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.hardware.booth.PhotoBooth.Hearing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every booth that tells of photos promises: the twin, the contact over a real pseudo-terminal, the messages over a real socket. */
@Timeout(30)
class PhotoBoothContractTest {

    @TempDir
    private Path folder;

    private final List<PhotoTaken> heard = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @EnumSource
    void each_photo_is_told_once_under_an_id_of_its_own(BoothBench.Kind kind) throws IOException {
        try (var bench = kind.at(folder);
                var _ = bench.booth().listen(heard::add)) {
            bench.photo();
            await().until(() -> heard.size() == 1);
            bench.photo();
            await().until(() -> heard.size() == 2);
        }
        assertThat(heard).extracting(PhotoTaken::booth).containsOnly("Booth 1");
        assertThat(heard).extracting(PhotoTaken::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_stops_listening_hears_no_more_and_the_others_do(BoothBench.Kind kind) throws IOException {
        List<PhotoTaken> left = new CopyOnWriteArrayList<>();
        try (var bench = kind.at(folder);
                var _ = bench.booth().listen(heard::add)) {
            bench.booth().listen(left::add).close();
            bench.photo();
            await().until(() -> heard.size() == 1);
        }
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_listener_that_fails_does_not_keep_the_others_from_hearing(BoothBench.Kind kind) throws IOException {
        try (var bench = kind.at(folder);
                var _ = bench.booth().listen(photo -> {
                    throw new IllegalStateException("on purpose");
                });
                var _ = bench.booth().listen(heard::add)) {
            bench.photo();
            await().until(() -> heard.size() == 1);
            bench.photo();
            await().until(() -> heard.size() == 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_booth_whose_line_is_lost_is_offline_and_not_silent(BoothBench.Kind kind) throws IOException {
        try (var bench = kind.at(folder)) {
            assertThat(bench.booth().hearing()).isEqualTo(Hearing.OK);
            bench.loseLine();
            await().until(() -> bench.booth().hearing() == Hearing.OFFLINE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_code_is_its_own_unless_it_prints_codes(BoothBench.Kind kind) throws IOException {
        try (var bench = kind.at(folder)) {
            assertThat(bench.booth().printed("K7MP2Q")).isFalse();
        }
    }
}
