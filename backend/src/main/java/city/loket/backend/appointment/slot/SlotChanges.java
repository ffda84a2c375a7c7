package city.loket.backend.appointment.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What to do so that the slots are as planned. A slot that is booked and has no place in the plan keeps what is booked; what the
 * plan has at its time comes once it is free, because slots of a group never overlap.
 */
record SlotChanges(List<PlannedSlot> added, List<Change> changed, List<SlotRow> gone) {

    static SlotChanges between(List<SlotRow> present, List<PlannedSlot> planned) {
        var changes = new SlotChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var missing = planned.stream().collect(Collectors.toMap(PlannedSlot::startsAt, Function.identity()));
        var kept = present.stream().filter(row -> changes.isKept(row, missing)).toList();
        planned.stream()
                .filter(slot -> missing.containsKey(slot.startsAt()))
                .filter(slot -> kept.stream().noneMatch(row -> row.overlaps(slot)))
                .forEach(changes.added::add);
        return changes;
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /** Whether it stays although the plan has no such slot; takes those that the plan has out of the missing. */
    private boolean isKept(SlotRow row, Map<Instant, PlannedSlot> missing) {
        var slot = missing.get(row.startsAt());
        if (slot != null && row.fits(slot)) {
            missing.remove(row.startsAt());
            change(row, row.with(slot.capacity(), slot.publicCapacity()));
            return false;
        }
        if (row.booked() == 0) {
            gone.add(row);
            return false;
        }
        change(row, row.with(0, 0));
        return true;
    }

    private void change(SlotRow before, SlotRow after) {
        if (!after.equals(before)) {
            changed.add(new Change(before, after));
        }
    }

    record Change(SlotRow before, SlotRow after) {

        /** Whether more is booked now than planned, and was not before. */
        boolean overbooks() {
            return after.extra() > before.extra();
        }
    }
}
