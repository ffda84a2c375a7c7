package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.kiosk.backend.Leuven;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking to be called a little earlier: nobody has to, and it costs two touches whoever does. */
class PriorityTest {

    @TempDir
    private Path data;

    private TalkingKiosk kiosk;

    @BeforeEach
    void start() {
        kiosk = new TalkingKiosk(data);
    }

    private int ahead(long visit) {
        return kiosk.backend.visit(visit).estimate().ahead();
    }

    @Test
    void who_cannot_wait_says_so_once_goes_on_where_they_were_and_is_called_earlier() {
        kiosk.inEnglish().talk.noAppointment();
        var where = kiosk.step();

        kiosk.talk.askForPriority();
        assertThat(kiosk.step()).isInstanceOf(Step.CannotWait.class);
        kiosk.talk.cannotWait(true);
        kiosk.talk.cannotWait(false);

        assertThat(kiosk.step()).isSameAs(where);
        kiosk.talk.choosing().service(Leuven.PICKUP);
        assertThat(ahead(1)).isZero();
    }

    @Test
    void who_changes_their_mind_waits_like_everybody() {
        kiosk.inEnglish().talk.askForPriority();
        kiosk.talk.cannotWait(true);
        kiosk.talk.askForPriority();
        kiosk.talk.cannotWait(false);
        kiosk.talk.noAppointment();
        kiosk.talk.choosing().service(Leuven.PICKUP);

        assertThat(ahead(1)).isPositive();
    }

    @Test
    void a_code_that_is_scanned_afterwards_carries_it_and_the_next_visitor_does_not() {
        kiosk.inEnglish().talk.askForPriority();
        kiosk.talk.cannotWait(true);
        kiosk.scanner.scan("KAARTX");
        kiosk.talk.startAgain();
        kiosk.inEnglish().talk.noAppointment();
        kiosk.talk.choosing().service(Leuven.PICKUP);

        assertThat(ahead(1)).isZero();
        assertThat(ahead(2)).isPositive();
    }
}
