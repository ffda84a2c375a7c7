package city.loket.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.HoldAnswer.Held;
import city.loket.backend.appointment.NoPlace.HasOne;
import city.loket.backend.appointment.NoPlace.Taken;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twelve at once for the last place: first that they oversell it when they count and then book, then that they cannot. */
@BackendTest
class BookingRaceTest {

    private static final Actor SOMEBODY = new Actor.Visitor();
    private static final Crowd CROWD = new Crowd(12);

    @Autowired
    private Booking booking;

    @Autowired
    private HoldRound round;

    @Autowired
    private Agenda agenda;

    @Autowired
    private Commands commands;

    @Autowired
    private TestTown town;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LoketClock clock;

    private SlotRows slots;
    private Instant morning;

    @BeforeEach
    void a_morning() {
        var office = town.newOffice();
        slots = new SlotRows(jdbc, office, town.service(office, "card-collection"));
        morning = slots.morning(clock.instant());
        jdbc.sql("create table unguarded_slot like slot").update();
        jdbc.sql("alter table unguarded_slot drop constraint slot_not_oversold").update();
        jdbc.sql("insert into unguarded_slot values (1, 1, '2027-01-04', 15, 1, 1, 0, 0)")
                .update();
    }

    @AfterEach
    void every_slot_counts_what_lives_over_it() {
        jdbc.sql("drop table unguarded_slot").update();
        assertThat(slots.wrong()).isEmpty();
    }

    private int sold() {
        return jdbc.sql("select booked from unguarded_slot")
                .query(Integer.class)
                .single();
    }

    @Test
    void who_counts_first_and_then_books_oversells() throws Exception {
        var counted = new CyclicBarrier(CROWD.size());

        CROWD.all(number -> () -> town.within(() -> {
            var free = sold() == 0;
            await(counted);
            return free
                    && jdbc.sql("update unguarded_slot set booked = booked + 1").update() == 1;
        }));

        assertThat(sold()).isEqualTo(CROWD.size());
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void who_books_only_while_there_is_a_place_and_looks_at_the_row_count_sells_it_once() throws Exception {
        var told = CROWD.all(number -> () ->
                town.within(() -> jdbc.sql("update unguarded_slot set booked = booked + 1 where booked < capacity")
                                .update()
                        == 1));

        assertThat(sold()).isOne();
        assertThat(told).containsOnlyOnce(true);
    }

    @Test
    void web_kiosk_and_telephone_at_once_sell_every_place_and_none_twice() throws Exception {
        slots.make(morning, 2, 5, 3);

        var told = CROWD.all(number -> () ->
                commands.once(SOMEBODY, CommandId.random(), number, BookingAnswer.class, () -> switch (number % 3) {
                    case 0 -> book(Channel.WEB, 1 + number % 2, Contact.none());
                    case 1 -> atTheKiosk();
                    default -> book(Channel.PHONE, 1, Contact.none());
                }));

        assertThat(told).contains(new BookingAnswer.Not(new Taken()));
        assertThat(slots.booked().getFirst())
                .isEqualTo((int) told.stream().filter(Booked.class::isInstance).count())
                .isBetween(3, 5);
        while (commands.retried(() -> book(Channel.PHONE, 1, Contact.none())) instanceof Booked) {}
        assertThat(slots.booked().getFirst()).isEqualTo(5);
    }

    private BookingAnswer book(Channel channel, int length, Contact contact) {
        return booking.book(slots.wish(length, channel), morning, contact, Language.FR, SOMEBODY);
    }

    private BookingAnswer atTheKiosk() {
        return switch (booking.hold(slots.wish(1, Channel.KIOSK), morning)) {
            case Held(var hold) -> booking.confirm(hold.token(), Contact.none(), Language.NL, SOMEBODY);
            case HoldAnswer.Not(var why) -> new BookingAnswer.Not(why);
        };
    }

    @Test
    void one_visitor_who_books_from_everywhere_at_once_has_one_appointment() throws Exception {
        slots.make(morning, 1, 20, 20);
        var anna = new Contact("anna@example.be", null);

        var told = CROWD.all(number -> () -> commands.retried(() -> book(Channel.WEB, 1, anna)));

        assertThat(Collections.frequency(told, new BookingAnswer.Not(new HasOne())))
                .isEqualTo(CROWD.size() - 1);
        assertThat(slots.booked()).containsExactly(1);
    }

    @Test
    void the_sweeper_and_the_visitor_do_not_both_get_a_hold() throws Exception {
        slots.make(morning, 1, 1, 1);
        var held = (Held) commands.retried(() -> booking.hold(slots.wish(1, Channel.WEB), morning));
        var late = held.hold().expiresAt().plusSeconds(1);

        CROWD.all(number -> () -> commands.retried(() -> number % 2 == 0
                ? round.expire(held.hold(), late)
                : booking.confirm(held.hold().token(), Contact.none(), Language.FR, SOMEBODY) instanceof Booked));

        assertThat(slots.booked()).containsExactly(1);
        assertThat(agenda.count(slots.office().id(), morning, morning.plusSeconds(1)))
                .isOne();
    }

    @Test
    void appointments_that_move_to_each_others_times_lose_no_place() throws Exception {
        slots.make(morning, 6, 2, 2);
        var wish = slots.wish(2, Channel.WEB);
        var moving = List.of(0, 1, 2, 3, 4).stream()
                .map(slot ->
                        commands.retried(() -> booking.book(wish, slot(slot), Contact.none(), Language.FR, SOMEBODY)))
                .map(answer -> ((Booked) answer).appointment())
                .toList();

        CROWD.all(number -> () -> commands.retried(() -> {
            var appointment = moving.get(number % moving.size());
            return booking.move(appointment, wish, slot(number * 7 % 5), SOMEBODY);
        }));

        assertThat(slots.booked().stream().mapToInt(booked -> booked).sum()).isEqualTo(10);
    }

    private Instant slot(int number) {
        return morning.plus(slots.length().multipliedBy(number));
    }
}
