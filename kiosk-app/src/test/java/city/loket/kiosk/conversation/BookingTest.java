package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.NoPlace;
import city.loket.kiosk.backend.OrangeCard;
import city.loket.kiosk.backend.OwnDate;
import city.loket.kiosk.backend.Possibly.Impossible;
import city.loket.kiosk.backend.Possibly.Possible;
import city.loket.kiosk.conversation.Booking.Confirm;
import city.loket.kiosk.conversation.Booking.Days;
import city.loket.kiosk.conversation.Booking.NoPlaceNow;
import city.loket.kiosk.conversation.Booking.OneDay;
import city.loket.kiosk.conversation.Booking.OwnDay;
import city.loket.kiosk.conversation.Choosing.PathQuestion;
import city.loket.kiosk.conversation.Choosing.ThisVariant;
import city.loket.kiosk.conversation.Step.AppointmentOnScreen;
import city.loket.kiosk.conversation.Step.AppointmentOut;
import city.loket.kiosk.conversation.Step.Away;
import city.loket.kiosk.conversation.Step.Start;
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
    private PlaceChoice booking;

    @BeforeEach
    void start() {
        kiosk = new TalkingKiosk(data).inEnglish();
        booking = kiosk.talk.booking();
    }

    @Test
    void the_end_of_the_path_shows_what_is_free_next_and_two_touches_make_it_an_appointment_on_paper() {
        wantsCard();
        booking.place(next().days().getFirst().first());
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
        booksFirst();
        assertThat(kiosk.step(AppointmentOut.class).booked().doorOpen()).isTrue();

        booking.checkInNow();

        assertThat(kiosk.step(TicketOut.class).visit().appointmentAt()).isEqualTo("2026-11-24T09:15:00Z");
    }

    @Test
    void an_appointment_of_another_day_opens_no_door_yet() {
        wantsCard();
        booking.place(next().days().get(1).first());
        booking.confirm();

        assertThat(kiosk.step(AppointmentOut.class).booked().doorOpen()).isFalse();
    }

    @Test
    void days_come_three_at_a_time_and_later_ones_follow_without_end() {
        seesDays();
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
        seesDays();
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
        seesDays();
        booking.severalPeople();
        booking.people(3);
        booking.place(kiosk.step(Days.class).shown().getFirst().first());
        booking.confirm();

        assertThat(kiosk.step(AppointmentOut.class).booked().appointment().persons())
                .isEqualTo(3);
    }

    @Test
    void too_many_people_are_told_so() {
        seesDays();
        booking.severalPeople();
        booking.people(6);

        assertThat(kiosk.step(NoPlaceNow.class).why()).isEqualTo(new NoPlace.TooManyPersons(4));
    }

    @Test
    void what_depends_on_an_own_date_asks_for_it_and_says_by_when_to_come() {
        wantsExtension();
        assertThat(kiosk.step(ThisVariant.class).next())
                .isEqualTo(new Impossible<>(new NoPlace.NeedsDate(OwnDate.EXPIRY)));
        cardExpires(20, 12, 2026);

        var free = kiosk.step(Days.class).free();
        assertThat(free.dueBy()).isEqualTo("2026-11-20");
        assertThat(free.overdue()).isTrue();
    }

    @Test
    void days_that_are_shut_for_weeks_are_skipped_and_that_is_said() {
        wantsExtension();
        cardExpires(31, 1, 2027);

        var free = kiosk.step(Days.class).free();
        assertThat(free.notBefore()).isEqualTo("2026-12-17");
        assertThat(free.days().getFirst().date()).isEqualTo("2026-12-17");
    }

    @Test
    void a_card_that_expires_in_years_is_told_from_when() {
        wantsExtension();
        cardExpires(1, 3, 2030);

        assertThat(kiosk.step(NoPlaceNow.class).why()).isEqualTo(new NoPlace.NotBefore(LocalDate.of(2030, 1, 15)));
    }

    @Test
    void a_date_that_does_not_exist_leads_nowhere() {
        wantsExtension();
        cardExpires(31, 2, 2027);

        assertThat(kiosk.step()).isInstanceOf(OwnDay.class);
    }

    @Test
    void who_was_slower_is_offered_the_other_places() {
        wantsCard();
        var place = next().days().getFirst().first();
        kiosk.backend.places().take(place);
        booking.place(place);
        assertThat(kiosk.step(NoPlaceNow.class).why()).isEqualTo(new NoPlace.Taken());

        booking.otherPlaces();

        assertThat(kiosk.step(Days.class).shown().getFirst().places()).doesNotContain(place);
    }

    @Test
    void a_place_is_given_back_by_back_by_start_again_and_by_silence() {
        keepsFirst();
        kiosk.talk.back();
        assertThat(kiosk.backend.places().held()).isZero();
        assertThat(kiosk.step()).isInstanceOf(ThisVariant.class);

        booking.place(next().days().getFirst().first());
        assertThat(kiosk.backend.places().held()).isOne();
        kiosk.talk.startAgain();
        assertThat(kiosk.backend.places().held()).isZero();

        start();
        keepsFirst();
        kiosk.pass(60);
        assertThat(kiosk.step()).isInstanceOf(Start.class);
        assertThat(kiosk.backend.places().held()).isZero();
    }

    @Test
    void a_place_stays_kept_while_the_backend_is_away_and_the_wish_repeated_is_one_appointment() {
        keepsFirst();
        kiosk.backend.goesAway();
        booking.confirm();
        assertThat(kiosk.step()).isInstanceOf(Away.class);
        kiosk.backend.comesBack();
        assertThat(kiosk.backend.places().held()).isOne();

        kiosk.talk.tryAgain();

        assertThat(kiosk.step()).isInstanceOf(AppointmentOut.class);
    }

    @Test
    void a_second_touch_keeps_no_second_place_and_books_nothing_twice() {
        wantsCard();
        var place = next().days().getFirst().first();
        booking.place(place);
        booking.place(place);
        assertThat(kiosk.backend.places().held()).isOne();
        booking.confirm();
        booking.confirm();

        assertThat(kiosk.printer.printed()).hasSize(1);
    }

    @Test
    void without_paper_the_codes_stand_on_the_screen_and_an_uncut_slip_is_to_be_torn_off() {
        kiosk.printer.becomes(Condition.PAPER_OUT);
        booksFirst();
        assertThat(kiosk.step(AppointmentOnScreen.class).booked().doorOpen()).isTrue();
        kiosk.talk.startAgain();

        kiosk.printer.becomes(Condition.OK);
        kiosk.inEnglish().printer.nextJobEnds(new PrintOutcome.Unknown("the line died"));
        booksFirst();
        assertThat(kiosk.step()).isInstanceOf(AppointmentOnScreen.class);
        kiosk.talk.startAgain();

        kiosk.inEnglish().printer.nextJobEnds(new PrintOutcome.PrintedNotCut("the cutter"));
        booksFirst();
        assertThat(kiosk.step(AppointmentOut.class).cut()).isFalse();
    }

    @Test
    void the_checklist_can_be_read_while_the_backend_is_away() {
        kiosk.talk.whatToBring();
        kiosk.backend.goesAway();
        kiosk.talk.choosing().service(Leuven.CARD);
        var end = kiosk.step(ThisVariant.class);
        assertThat(end.next()).isNull();

        kiosk.backend.comesBack();
        booking.days(end);

        assertThat(kiosk.step()).isInstanceOf(Days.class);
    }

    private void wantsCard() {
        kiosk.talk.noAppointment();
        kiosk.talk.choosing().service(Leuven.CARD);
    }

    private FreeDays next() {
        return ((Possible<FreeDays>) kiosk.step(ThisVariant.class).next()).it();
    }

    private void seesDays() {
        wantsCard();
        booking.days(kiosk.step(ThisVariant.class));
    }

    private void keepsFirst() {
        wantsCard();
        booking.place(next().days().getFirst().first());
    }

    private void booksFirst() {
        keepsFirst();
        booking.confirm();
    }

    private void wantsExtension() {
        kiosk.talk.noAppointment();
        var choosing = kiosk.talk.choosing();
        choosing.service(Leuven.ORANGE_CARD);
        choosing.answer(kiosk.step(PathQuestion.class), OrangeCard.ASYLUM);
        choosing.answer(kiosk.step(PathQuestion.class), OrangeCard.CARD_EXPIRES);
    }

    private void cardExpires(int day, int month, int year) {
        booking.days(kiosk.step(ThisVariant.class));
        var asked = kiosk.step(OwnDay.class);
        asked.entry().choose(day);
        asked.entry().choose(month);
        asked.entry().choose(year);
        booking.ownDay(asked);
    }
}
