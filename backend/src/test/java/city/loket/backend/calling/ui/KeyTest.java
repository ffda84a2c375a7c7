package city.loket.backend.calling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.visit.VisitStatus;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

class KeyTest {

    @ParameterizedTest
    @NullSource
    @EnumSource(
            value = VisitStatus.class,
            names = {"CALLED", "SERVING"})
    void no_key_is_twice_on_a_screen(@Nullable VisitStatus atHand) {
        var moves = Arrays.stream(Move.values())
                .filter(move -> move.aliveIn(atHand) && move != Move.GO_ON)
                .map(Move::key);
        var others = Arrays.stream(Key.values()).map(Key::key);

        assertThat(Stream.concat(moves, others)).doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void digits_stay_free_for_lines(Key key) {
        assertThat(key.key()).doesNotMatch("\\d");
    }
}
