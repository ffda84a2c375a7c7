package city.loket.backend.appointment;

import city.loket.backend.catalogue.BookingRule.Channel;
import java.util.List;
import java.util.Random;

/** Something that happens to one morning of an office. Who and which are counted round what there is, so that any step fits anywhere. */
sealed interface Step {

    record Book(int slot, int persons, Channel channel, int visitor) implements Step {}

    record Hold(int slot, int persons) implements Step {}

    /** However late. */
    record Confirm(int hold, int visitor) implements Step {}

    record Release(int hold) implements Step {}

    /** Six minutes pass, and nobody sweeps. */
    record Wait() implements Step {}

    record Sweep() implements Step {}

    record Move(int appointment, int slot, int persons) implements Step {}

    record Cancel(int appointment) implements Step {}

    /** At any minute, also before and after the plan. */
    record Overbook(int minute, int persons) implements Step {}

    record Close() implements Step {}

    record Reopen() implements Step {}

    record Plan(int counters, int publicCounters, int slotMinutes) implements Step {}

    static Step random(Random random) {
        return switch (random.nextInt(15)) {
            case 0, 1, 2 ->
                new Book(
                        random.nextInt(6),
                        1 + random.nextInt(6),
                        Channel.values()[random.nextInt(4)],
                        random.nextInt(4));
            case 3, 4 -> new Hold(random.nextInt(6), 1 + random.nextInt(6));
            case 5, 6 -> new Confirm(random.nextInt(3), random.nextInt(4));
            case 7 -> new Release(random.nextInt(3));
            case 8 -> random.nextBoolean() ? new Wait() : new Sweep();
            case 9, 10 -> new Move(random.nextInt(3), random.nextInt(6), 1 + random.nextInt(6));
            case 11 -> new Cancel(random.nextInt(3));
            case 12 -> new Overbook(random.nextInt(100) - 20, 1 + random.nextInt(6));
            case 13 -> random.nextBoolean() ? new Close() : new Reopen();
            default -> {
                var counters = random.nextInt(4);
                yield new Plan(
                        counters,
                        random.nextInt(counters + 1),
                        List.of(10, 15, 20).get(random.nextInt(3)));
            }
        };
    }
}
