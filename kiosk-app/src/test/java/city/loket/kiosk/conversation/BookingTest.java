package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.paper.Paper.Block;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.NoPlace;
import city.loket.kiosk.conversation.Booking.Confirm;
import city.loket.kiosk.conversation.Booking.Days;
import city.loket.kiosk.conversation.Booking.NoPlaceNow;
import city.loket.kiosk.conversation.Booking.OneDay;
import city.loket.kiosk.conversation.Step.AppointmentOut;
import city.loket.kiosk.conversation.Step.TicketOut;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a wish to an appointment on paper. */
class BookingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

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
    void the_end_of_the_path_shows_what_is_free_next_and_two_touches_make_it_an_appointment_on_paper() {
        visitor.wantsCard();
        booking.place(visitor.next().days().getFirst().first());
        assertThat(kiosk.step(Confirm.class).hold().place().startsAt()).isEqualTo("2026-11-24T09:15:00Z");
        booking.confirm();

        var out = kiosk.step(AppointmentOut.class);
        var appointment = out.booked().appointment();
        assertThat(appointment.service()).isEqualTo(Leuven.CARD.code());
        assertThat(kiosk.printer.printed().getLast().blocks())
                .contains(new Block.Qr(Leuven.OFFICE.appointmentAddress(appointment.token())));
        assertThat(kiosk.backend.places().held()).isZero();
    }

    @Test
    void whose_door_is_open_already_may_check_in_at_once() {
        visitor.booksFirst();
        assertThat(kiosk.step(AppointmentOut.class).booked().doorOpen()).isTrue();

        booking.checkInNow();

        assertThat(kiosk.step(TicketOut.class).visit().appointmentAt()).isEqualTo("2026-11-24T09:15:00Z");
    }

    @Test
    void an_appointment_of_another_day_opens_no_door_yet() {
        visitor.wantsCard();
        booking.place(visitor.next().days().get(1).first());
        booking.confirm();

        assertThat(kiosk.step(AppointmentOut.class).booked().doorOpen()).isFalse();
    }

    @Test
    void days_come_three_at_a_time_and_later_ones_follow_without_end() {
        visitor.seesDays();
        assertThat(kiosk.step(Days.class).shown())
                .extracting(FreeDay::date)
                .containsExactly(TODAY, TODAY.plusDays(1), TODAY.plusDays(2));
        var last = TODAY;
        for (var page = 0; page < 5; page++) {
            booking.later(kiosk.step(Days.class));
            assertThat(kiosk.step(Days.class).shown().getFirst().date()).isAfter(last);
            last = kiosk.step(Days.class).shown().getLast().date();
        }

        kiosk.talk.back();
        assertThat(kiosk.step(Days.class).shown().getFirst().date()).isBefore(last);
    }

    @Test
    void a_day_shows_some_of_its_places_from_the_first_to_the_last_and_all_when_asked() {
        visitor.seesDays();
        var day = kiosk.step(Days.class).shown().get(1);

        assertThat(day.some(7))
                .hasSize(7)
                .startsWith(day.first())
                .endsWith(day.places().getLast());
        booking.day(kiosk.step(Days.class), day);

        assertThat(kiosk.step(OneDay.class).day().places()).hasSize(28);
    }

    @Test
    void a_family_says_once_how_many_they_are() {
        visitor.seesDays();
        booking.severalPeople();
        booking.people(3);
        booking.place(kiosk.step(Days.class).shown().getFirst().first());
        booking.confirm();

        assertThat(kiosk.step(AppointmentOut.class).booked().appointment().persons())
                .isEqualTo(3);
    }

    @Test
    void too_many_people_are_told_so() {
        visitor.seesDays();
        booking.severalPeople();
        booking.people(6);

        assertThat(kiosk.step(NoPlaceNow.class).why()).isEqualTo(new NoPlace.TooManyPersons(4));
    }

    @Test
    void who_was_slower_is_offered_the_other_places() {
        visitor.wantsCard();
        var place = visitor.next().days().getFirst().first();
        kiosk.backend.places().take(place);
        booking.place(place);
        assertThat(kiosk.step(NoPlaceNow.class).why()).isEqualTo(new NoPlace.Taken());

        booking.otherPlaces();

        assertThat(kiosk.step(Days.class).shown().getFirst().places()).doesNotContain(place);
    }
}
