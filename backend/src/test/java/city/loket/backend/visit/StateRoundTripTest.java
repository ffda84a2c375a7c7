package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.CounterId;
import city.loket.backend.visit.VisitState.LeftReason;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class StateRoundTripTest {

    private static final Instant SINCE = Instant.parse("2026-03-29T01:00:00.123Z");

    @Autowired
    private TestTown town;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    static Stream<VisitState> states() {
        return Stream.of(
                new VisitState.AtBooth(SINCE.plusSeconds(60), SINCE),
                new VisitState.Ready(SINCE),
                new VisitState.Issuing(1, "a B~", SINCE.plusMillis(1), SINCE),
                new VisitState.Waiting(SINCE),
                new VisitState.Called(new CounterId(1), 3, SINCE),
                new VisitState.Serving(new CounterId(1), SINCE),
                new VisitState.Parked(new CounterId(1), SINCE),
                new VisitState.Completed(SINCE),
                new VisitState.NoShow(SINCE),
                new VisitState.Left(LeftReason.NO_PHOTO, SINCE),
                new VisitState.Expired(SINCE));
    }

    @ParameterizedTest
    @MethodSource("states")
    void every_state_comes_back_as_it_was_stored(VisitState state) {
        var office = town.newOffice();
        var visit = town.waiting(office);
        jdbc.sql("update visit set state = 'COMPLETED', counter_id = null, times = null where busy_counter = 1")
                .update();

        town.within(() -> visits.save(visit.in(state)));

        assertThat(visits.get(office.id(), visit.id()).state()).isEqualTo(state);
    }

    @Test
    void the_list_above_has_every_state() {
        var all = Arrays.stream(VisitState.class.getDeclaredClasses()).filter(Class::isRecord);
        assertThat(states().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(all.toList());
    }
}
