package city.loket.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RemarkTest {

    @Test
    void a_remark_fits_into_its_column_and_says_something() {
        assertThat(new Remark(" " + "x".repeat(400)).text()).hasSize(400);
        assertThatThrownBy(() -> new Remark("x".repeat(401))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Remark("  ")).isInstanceOf(IllegalArgumentException.class);
    }
}
