package city.loket.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class ContactRoundTest {

    @Autowired
    private Booking booking;

    @Autowired
    private ContactRound round;

    @Autowired
    private TestTown town;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LoketClock clock;

    @ParameterizedTest(name = "{0} hours after a morning appointment it is known: {1}")
    @CsvSource({"-24, true", "1, true", "14, true", "16, false"})
    void how_a_visitor_is_reached_is_forgotten_in_the_night_after(int hours, boolean known) {
        var office = town.newOffice();
        var slots = new SlotRows(jdbc, office, town.service(office, "card-collection"));
        var morning = slots.morning(clock.instant());
        slots.make(morning, 1, 1, 1);
        var contact = new Contact("ann@example.be", "+32470123456");
        var booked = (Booked) town.within(
                () -> booking.book(slots.wish(1, Channel.WEB), morning, contact, Language.FR, new Actor.Visitor()));

        round.walk(morning.plus(Duration.ofHours(hours)));

        var left = jdbc.sql("select concat_ws(' ', email, phone, contact_key) from appointment where id = ?")
                .param(booked.appointment().id().value())
                .query(String.class)
                .single();
        assertThat(!left.isEmpty()).isEqualTo(known);
    }
}
