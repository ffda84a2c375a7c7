package city.loket.backend.calling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.visit.VisitStatus;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoveTest {

    @ParameterizedTest
    @CsvSource({
        ", next break go-on",
        "CALLED, start recall no-show put-back park",
        "SERVING, finish park reject-photo follow-up",
        "PARKED, resume return"
    })
    void only_what_the_state_allows_is_alive(@Nullable VisitStatus atHand, String alive) {
        assertThat(Arrays.stream(Move.values())
                        .filter(move -> move.aliveIn(atHand))
                        .map(Move::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(alive);
    }

    @ParameterizedTest
    @EnumSource(
            value = VisitStatus.class,
            names = {"CALLED", "SERVING"})
    void no_two_moves_that_are_alive_together_share_a_key(VisitStatus atHand) {
        var together = Arrays.stream(Move.values()).filter(move -> move.aliveIn(atHand));

        assertThat(together.map(Move::key)).doesNotHaveDuplicates();
    }
}
