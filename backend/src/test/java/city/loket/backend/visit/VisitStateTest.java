package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.office.CounterId;
import city.loket.backend.visit.VisitState.Called;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.VisitState.Ready;
import city.loket.backend.visit.VisitState.Waiting;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VisitStateTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final CounterId COUNTER = new CounterId(3);

    @Test
    void a_called_visitor_who_does_not_come_is_a_no_show() {
        var called = new Waiting(NOW).call(COUNTER, NOW);

        assertThat(called.recall(LATER)).isEqualTo(new Called(COUNTER, 2, LATER));
        assertThat(called.recall(LATER).noShow(LATER)).isEqualTo(new VisitState.NoShow(LATER));
    }

    @Test
    void a_mis_click_is_undone_by_putting_back() {
        assertThat(new Waiting(NOW).call(COUNTER, NOW).putBack(LATER)).isEqualTo(new Waiting(LATER));
    }

    @Test
    void a_number_is_given_only_after_everything_else_is_ready_and_then_only_changes_hands() {
        assertThat(transitionsInto(VisitState.Issuing.class))
                .containsExactlyInAnyOrder(Ready.class, VisitState.Issuing.class);
        assertThat(new Ready(NOW).issue(1, "a1B2", NOW).takeOver(2, "c3D4", LATER))
                .isEqualTo(new VisitState.Issuing(2, "c3D4", LATER, NOW));
    }

    @Test
    void only_who_waits_or_is_parked_is_called() {
        assertThat(transitionsInto(Called.class))
                .containsExactlyInAnyOrder(Waiting.class, Called.class, VisitState.Parked.class);
    }

    @Test
    void whoever_is_parked_is_called_to_the_same_counter_only() {
        var parked = new Called(COUNTER, 2, NOW).park(NOW);

        assertThat(parked).isEqualTo(new VisitState.Serving(COUNTER, NOW).park(NOW));
        assertThat(parked.resume(LATER)).isEqualTo(new Called(COUNTER, 1, LATER));
    }

    @Test
    void nobody_leaves_or_expires_while_being_served() {
        assertThat(VisitState.BeforeServing.class.isAssignableFrom(VisitState.Serving.class))
                .isFalse();
        assertThat(new Ready(NOW).leave(LeftReason.NO_PHOTO, LATER))
                .isEqualTo(new VisitState.Left(LeftReason.NO_PHOTO, LATER));
    }

    @Test
    void a_number_is_a_letter_and_at_least_three_digits() {
        assertThat(new TicketNumber('A', 1).text()).isEqualTo("A001");
        assertThat(new TicketNumber('A', 999).text()).isEqualTo("A999");
        assertThat(new TicketNumber('A', 1000).text()).isEqualTo("A1000");
        assertThatThrownBy(() -> new TicketNumber('A', 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The states that have a method which makes a {@code target}. */
    private static Set<Class<?>> transitionsInto(Class<?> target) {
        return Arrays.stream(VisitState.class.getDeclaredClasses())
                .filter(Class::isRecord)
                .filter(state -> Arrays.stream(state.getMethods()).anyMatch(verb -> verb.getReturnType() == target))
                .collect(Collectors.toSet());
    }
}
