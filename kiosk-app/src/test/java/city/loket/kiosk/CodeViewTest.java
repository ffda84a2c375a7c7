package city.loket.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.scanner.VirtualScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said to somebody whose code opens no door now. */
class CodeViewTest extends TouchedScreen {

    @Autowired
    private VirtualScanner scanner;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EARLYX | You are early | from 10:57, in 45 minutes | Scan your code at this machine again",
                "LATEXX | Your appointment was at 08:42 | This is still possible | Make a new appointment",
                "LATWXX | Your appointment was at 08:42 | Take a number for today | Make a new appointment",
                "DAYXXX | Your appointment is on another day | Friday 27 November 2026 at 10:12 | See you then",
                "PASTXX | This appointment is over | Sunday 22 November 2026 at 10:12 | Make a new appointment",
                "CANCEL | This appointment was cancelled | Message from the town: Het loket is dicht. | Make a new appointment",
                "QFFICE | Your appointment is in another building | Stadhuis | Grote Markt 9",
                "DXNEXX | This code has been used | Please go to the desk | Try another code",
                "NQSUCH | We do not know this code | Check the code | Try another code"
            })
    void each_code_is_answered_with_what_to_do_next(String code, String title, String why, String next) {
        scan(code);
        awaitStep("not-now");

        assertThat(text()).contains(title, why, next);
    }

    @Test
    void who_comes_too_late_may_take_a_number_at_once_where_the_service_has_walk_ins() {
        scan("LATWXX");
        awaitStep("not-now");
        touch("take-number");

        awaitStep("photo-question");
    }

    @Test
    void who_comes_too_late_sees_the_next_free_places_with_one_touch() {
        scan("LATEXX");
        awaitStep("not-now");
        touch("another-appointment");

        awaitStep("this-variant");
        assertThat(text()).contains("first free times");
    }

    private void scan(String code) {
        touch("lang-en");
        scanner.scan(code);
    }
}
