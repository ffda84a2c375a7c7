package city.loket.hardware.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CustomStatusTest {

    @ParameterizedTest
    @MethodSource("fullStatuses")
    void a_full_status_means(byte[] reply, Set<Sign> signs) {
        assertThat(CustomStatus.of(reply).signs()).isEqualTo(signs);
    }

    @Test
    void another_printers_answer_is_no_full_status() {
        assertThatIllegalArgumentException().isThrownBy(() -> CustomStatus.of(new byte[] {0x10, 0, 0, 0}));
    }

    static Stream<Arguments> fullStatuses() {
        return Vectors.replies("custom", "full_status");
    }
}
