package city.loket.kiosk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.kiosk.backend.Estimate;
import city.loket.kiosk.backend.Estimate.Certainty;
import city.loket.kiosk.words.Language;
import city.loket.kiosk.words.Words;
import org.junit.jupiter.api.Test;

class WaitTest {

    private static String said(Estimate estimate) {
        return Wait.of(estimate, Words.in(Language.EN)).orElse("");
    }

    @Test
    void a_sure_wait_is_one_figure() {
        assertThat(said(Estimate.of(3, 8))).isEqualTo("about 8 minutes");
    }

    @Test
    void a_rough_wait_is_a_range() {
        assertThat(said(new Estimate(9, Certainty.ROUGH, 21, 15, 25))).isEqualTo("about 15 to 25 minutes");
    }

    @Test
    void without_an_open_counter_that_is_said() {
        assertThat(said(new Estimate(2, Certainty.UNKNOWN, null, null, null))).isEqualTo("no counter open yet");
    }

    @Test
    void no_wait_is_not_worth_a_word() {
        assertThat(said(Estimate.of(0, 0))).isEmpty();
    }
}
