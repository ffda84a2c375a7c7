package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.kiosk.backend.NoPlace;
import city.loket.kiosk.backend.OwnDate;
import city.loket.kiosk.backend.Possibly.Impossible;
import city.loket.kiosk.conversation.Booking.Days;
import city.loket.kiosk.conversation.Booking.NoPlaceNow;
import city.loket.kiosk.conversation.Booking.OwnDay;
import city.loket.kiosk.conversation.Choosing.ThisVariant;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places around a date of the visitor's own. */
class OwnDayTest {

    @TempDir
    private Path data;

    private TalkingKiosk kiosk;
    private BookingVisitor visitor;
    private PlaceChoice booking;

    @BeforeEach
    void start() {
        kiosk = new TalkingKiosk(data);
        visitor = new BookingVisitor(kiosk);
        booking = kiosk.talk.booking();
    }

    @Test
    void what_depends_on_an_own_date_asks_for_it_and_says_by_when_to_come() {
        visitor.wantsExtension();
        assertThat(kiosk.step(ThisVariant.class).next())
                .isEqualTo(new Impossible<>(new NoPlace.NeedsDate(OwnDate.EXPIRY)));
        visitor.cardExpires(20, 12, 2026);

        var free = kiosk.step(Days.class).free();
        assertThat(free.dueBy()).isEqualTo("2026-11-20");
        assertThat(free.overdue()).isTrue();
    }

    @Test
    void days_that_are_shut_for_weeks_are_skipped_and_that_is_said() {
        visitor.wantsExtension();
        visitor.cardExpires(31, 1, 2027);

        var free = kiosk.step(Days.class).free();
        assertThat(free.notBefore()).isEqualTo("2026-12-17");
        assertThat(free.days().getFirst().date()).isEqualTo("2026-12-17");
    }

    @Test
    void a_card_that_expires_in_years_is_told_from_when() {
        visitor.wantsExtension();
        visitor.cardExpires(1, 3, 2030);

        assertThat(kiosk.step(NoPlaceNow.class).why()).isEqualTo(new NoPlace.NotBefore(LocalDate.of(2030, 1, 15)));
    }

    @Test
    void a_date_that_does_not_exist_leads_nowhere() {
        visitor.wantsExtension();
        visitor.cardExpires(31, 2, 2027);

        assertThat(kiosk.step()).isInstanceOf(OwnDay.class);
    }
}
