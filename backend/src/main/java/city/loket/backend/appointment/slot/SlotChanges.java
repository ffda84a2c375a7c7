package city.loket.backend.appointment.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What to do so that the slots are as planned. A slot that somebody has booked is never gone.
 *
 * @param overbooked of the added and the changed: those that more appointments cover than their plan has places for, and more
 *     than before
 */
record SlotChanges(List<SlotRow> added, List<SlotRow> changed, List<SlotRow> gone, List<SlotRow> overbooked) {

    /** @param covering how many live appointments and holds cover a moment that had no slot */
    static SlotChanges between(List<SlotRow> present, List<PlannedSlot> planned, ToIntFunction<Instant> covering) {
        var changes = new SlotChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var left = present.stream()
                .collect(Collectors.toMap(SlotRow::startsAt, Function.identity(), (one, same) -> one, HashMap::new));
        planned.forEach(slot -> changes.put(slot, left, covering));
        present.stream().filter(row -> left.containsKey(row.startsAt())).forEach(changes::unplanned);
        return changes;
    }

    private void put(PlannedSlot slot, Map<Instant, SlotRow> left, ToIntFunction<Instant> covering) {
        var before = left.remove(slot.startsAt());
        if (before == null) {
            var row = SlotRow.of(slot, covering.applyAsInt(slot.startsAt()));
            added.add(row);
            note(0, row);
        } else if (!before.isAsPlanned(slot)) {
            var row = SlotRow.of(slot, before.booked());
            changed.add(row);
            note(before.extra(), row);
        }
    }

    private void unplanned(SlotRow before) {
        if (before.booked() == 0) {
            gone.add(before);
        } else if (before.capacity() > 0) {
            changed.add(before.unplanned());
            note(before.extra(), before.unplanned());
        }
    }

    private void note(int extraBefore, SlotRow row) {
        if (row.extra() > extraBefore) {
            overbooked.add(row);
        }
    }
}
