package city.loket.backend.appointment.slot;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.appointment.slot.SlotChanges.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done so that slots are as planned, and what is left alone. */
class SlotChangesTest {

    private static final Instant NINE = Instant.parse("2027-03-01T08:00:00Z");

    private static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private static PlannedSlot planned(int from, int minutes, int capacity) {
        return new PlannedSlot(at(from), minutes, capacity, 1);
    }

    private static SlotRow row(int from, int minutes, int capacity, int extra, int booked) {
        return new SlotRow(at(from), minutes, capacity, Math.min(1, capacity), extra, booked);
    }

    @Test
    void slots_that_are_as_planned_are_left_alone() {
        var present = List.of(row(0, 15, 2, 0, 2), row(15, 15, 2, 1, 3), row(30, 15, 2, 0, 0));

        assertThat(SlotChanges.between(present, List.of(planned(0, 15, 2), planned(15, 15, 2), planned(30, 15, 2)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void what_is_new_is_added_and_what_is_planned_no_longer_goes() {
        var changes = SlotChanges.between(List.of(row(0, 15, 1, 0, 0)), List.of(planned(15, 15, 1)));

        assertThat(changes.added()).containsExactly(planned(15, 15, 1));
        assertThat(changes.gone()).containsExactly(row(0, 15, 1, 0, 0));
        assertThat(changes.changed()).isEmpty();
    }

    @Test
    void fewer_places_than_are_booked_leave_the_difference_as_extra() {
        var changes = SlotChanges.between(List.of(row(0, 15, 3, 0, 3)), List.of(planned(0, 15, 1)));

        assertThat(changes.changed()).extracting(Change::after).containsExactly(row(0, 15, 1, 2, 3));
        assertThat(changes.changed()).allMatch(Change::overbooks);
    }

    @Test
    void more_places_take_the_extra_back() {
        var changes = SlotChanges.between(List.of(row(0, 15, 1, 2, 3)), List.of(planned(0, 15, 3)));

        assertThat(changes.changed()).extracting(Change::after).containsExactly(row(0, 15, 3, 0, 3));
        assertThat(changes.changed()).noneMatch(Change::overbooks);
    }

    @Test
    void a_booked_slot_that_is_planned_no_longer_keeps_what_is_booked_and_nothing_else() {
        var changes = SlotChanges.between(List.of(row(0, 15, 3, 0, 2)), List.of());

        assertThat(changes.gone()).isEmpty();
        assertThat(changes.changed()).extracting(Change::after).containsExactly(row(0, 15, 0, 2, 2));
    }

    @Test
    void slots_of_another_length_come_where_nothing_is_booked() {
        var present = List.of(row(0, 15, 1, 0, 0), row(15, 15, 1, 0, 1), row(30, 15, 1, 0, 0), row(45, 15, 1, 0, 0));

        var changes = SlotChanges.between(present, List.of(planned(0, 20, 1), planned(20, 20, 1), planned(40, 20, 1)));

        assertThat(changes.added()).containsExactly(planned(40, 20, 1));
        assertThat(changes.gone()).extracting(SlotRow::startsAt).containsExactly(at(0), at(30), at(45));
        assertThat(changes.changed()).extracting(Change::after).containsExactly(row(15, 15, 0, 1, 1));
    }
}
