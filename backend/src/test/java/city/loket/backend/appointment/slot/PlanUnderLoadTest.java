package city.loket.backend.appointment.slot;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.BookingAnswer.Booked;
import city.loket.backend.appointment.Contact;
import city.loket.backend.appointment.Wish;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visitors of three channels book and cancel while the number of counters changes again and again. */
@BackendTest
class PlanUnderLoadTest {

    private static final Actor VISITOR = new Actor.Visitor();
    private static final int VISITORS = 6;
    private static final int WISHES = 40;
    private static final List<Channel> CHANNELS = List.of(Channel.WEB, Channel.KIOSK, Channel.PHONE);

    @Autowired
    private SlotPlan plan;

    @Autowired
    private Booking booking;

    @Autowired
    private OfficeCalendars calendars;

    @Autowired
    private TestTown town;

    @Autowired
    private LoketClock clock;

    @Autowired
    private JdbcClient jdbc;

    private PlannedOffice here;
    private LocalDate first;

    @BeforeEach
    void open() {
        here = PlannedOffice.in(town, jdbc, calendars);
        first = here.office().day(clock.instant()).plusDays(7);
        change(3);
    }

    private void change(int counters) {
        here.staff(counters, Math.max(1, counters - 1));
        town.within(() -> {
            plan.build(here.office(), first, first.plusDays(9));
            return counters;
        });
    }

    /** @return how many appointments it has left */
    private int visit(long seed) {
        var random = new Random(seed);
        return IntStream.range(0, WISHES).map(wish -> book(random)).sum();
    }

    private int book(Random random) {
        var service = town.service(here.office(), "card-collection");
        var channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        var wish = new Wish(here.office(), service, null, 1 + random.nextInt(4), channel, false, Map.of());
        var answer = town.within(() -> booking.book(wish, moment(random), Contact.none(), Language.NL, VISITOR));
        if (!(answer instanceof Booked(var appointment))) {
            return 0;
        }
        return random.nextInt(4) == 0 && town.within(() -> booking.cancel(appointment, VISITOR, null)) ? 0 : 1;
    }

    private Instant moment(Random random) {
        return here.at(first.plusDays(random.nextInt(10)), "09:00").toInstant().plusSeconds(900L * random.nextInt(4));
    }

    private static boolean goOn(List<Future<Integer>> visits) {
        return visits.stream().anyMatch(visit -> !visit.isDone());
    }

    @Test
    void a_plan_that_changes_while_visitors_book_loses_nobody_and_sells_no_place_twice() throws Exception {
        var left = 0;
        try (var threads = Executors.newFixedThreadPool(VISITORS)) {
            var visits = IntStream.range(0, VISITORS)
                    .mapToObj(seed -> threads.submit(() -> visit(seed)))
                    .toList();
            for (int round = 0; goOn(visits); round++) {
                change(1 + round % 3);
            }
            for (var visit : visits) {
                left += visit.get();
            }
        }

        assertThat(left).isPositive();
        assertThat(here.live()).isEqualTo(left);
        assertThat(here.miscounted()).isEmpty();
        assertThat(here.uncovered()).isEmpty();
        assertThat(here.recorded())
                .as("places that the plan took although they were booked")
                .isNotEmpty();
    }
}
