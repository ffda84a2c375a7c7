package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.conversation.Step.Choice;
import city.loket.kiosk.conversation.Step.Start;
import city.loket.kiosk.conversation.Step.TicketOut;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatienceTest {

    @TempDir
    private Path data;

    private TalkingKiosk kiosk;

    @BeforeEach
    void start() {
        kiosk = new TalkingKiosk(data).inEnglish();
    }

    @Test
    void somebody_who_left_is_warned_with_a_countdown_and_then_the_start_returns() {
        kiosk.pass(44);
        assertThat(kiosk.talk.scene().warns()).isFalse();
        kiosk.pass(1);
        assertThat(kiosk.talk.scene().secondsLeft()).isEqualTo(15);
        kiosk.pass(14);
        assertThat(kiosk.talk.scene().secondsLeft()).isEqualTo(1);
        assertThat(kiosk.step()).isInstanceOf(Choice.class);
        kiosk.pass(1);

        assertThat(kiosk.step()).isInstanceOf(Start.class);
    }

    @Test
    void a_touch_ends_the_warning_and_keeps_the_step() {
        kiosk.pass(50);
        kiosk.talk.touched();

        assertThat(kiosk.talk.scene().warns()).isFalse();
        kiosk.pass(44);
        assertThat(kiosk.step()).isInstanceOf(Choice.class);
    }

    @Test
    void a_taken_ticket_leaves_the_screen_after_twenty_seconds() {
        kiosk.talk.noAppointment();
        kiosk.talk.choosing().service(Leuven.PICKUP);

        kiosk.pass(19);
        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
        kiosk.pass(1);

        assertThat(kiosk.step()).isInstanceOf(Start.class);
    }
}
