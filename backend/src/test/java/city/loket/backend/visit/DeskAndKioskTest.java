package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointment;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One appointment is held before a kiosk's scanner and shown at the desk at the same moment. */
@BackendTest
class DeskAndKioskTest {

    private static final long SEED = 20261123;
    private static final int ROUNDS = 30;

    @Autowired
    private TestTown town;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private JdbcClient jdbc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = town.newOffice();
    }

    @Test
    void both_are_answered_with_one_visit_and_one_number() throws Exception {
        var random = new Random(SEED);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                var appointment = town.appointment(office, "short-stay", Duration.ofMinutes(10), 1);
                var answers = together(threads, appointment, random.nextBoolean());

                assertThat(answers.get(0))
                        .as("round %d of seed %d", round, SEED)
                        .isEqualTo(answers.get(1));
            }
        }
        assertThat(given()).isEqualTo(IntStream.rangeClosed(1, ROUNDS).boxed().toList());
    }

    private List<Visit> together(ExecutorService threads, Appointment appointment, boolean kioskFirst)
            throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Visit> kiosk = () -> arrives(start, appointment, true);
        Callable<Visit> desk = () -> arrives(start, appointment, false);
        var both = Stream.of(kioskFirst ? kiosk : desk, kioskFirst ? desk : kiosk)
                .map(threads::submit)
                .toList();
        return List.of(answer(both.get(0)), answer(both.get(1)));
    }

    private Visit arrives(CyclicBarrier start, Appointment appointment, boolean atKiosk) throws Exception {
        var arrival = town.arrival(office, appointment, Errand.BOOTH, TestTown.ownPhotos(1));
        start.await();
        return town.within(() -> atKiosk
                ? arrivals.arrive(office, town.kiosk, arrival)
                : arrivals.atDesk(office, new Actor.Staff(1), arrival));
    }

    private static Visit answer(Future<Visit> visit) throws Exception {
        return visit.get();
    }

    /** The numbers given, in their order: none twice, none left out. */
    private List<Integer> given() {
        return jdbc.sql("select number from visit where office_id = ? order by number")
                .param(office.id().value())
                .query(Integer.class)
                .list();
    }
}
