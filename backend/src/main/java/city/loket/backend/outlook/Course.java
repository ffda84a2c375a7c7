package city.loket.backend.outlook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * How a queue will probably go on: whenever a counter is free, it takes who is first by the queue's order among those that it handles, and is busy with
 * them for as long as that takes as a rule. Turns are in the order of time.
 */
record Course(List<Turn> turns) {

    /** A counter, and when it looks for somebody. */
    private record Look(Instant at, int index, OpenCounter counter) {}

    static Course of(List<OpenCounter> counters, Collection<Party> parties) {
        var looks = new PriorityQueue<>(Comparator.comparing(Look::at).thenComparingInt(Look::index));
        for (int i = 0; i < counters.size(); i++) {
            looks.add(new Look(counters.get(i).freeFrom(), i, counters.get(i)));
        }
        var line = new Line(parties);
        var turns = new ArrayList<Turn>();
        while (!looks.isEmpty()) {
            var look = looks.remove();
            var turn = turn(look, line);
            turns.add(turn);
            if (turn.until().isBefore(Instant.MAX)) {
                looks.add(new Look(turn.until(), look.index(), look.counter()));
            }
        }
        return new Course(List.copyOf(turns));
    }

    private static Turn turn(Look look, Line line) {
        return line.take(look.counter(), look.at())
                .map(party -> new Turn(
                        look.counter(),
                        look.at(),
                        party,
                        look.at().plus(party.work().duration())))
                .orElseGet(() -> new Turn(look.counter(), look.at(), null, line.nextArrival()));
    }

    /** When somebody with this place will be called; empty when no counter takes them. */
    Optional<Call> call(Wanted wanted, Rank rank, Instant from) {
        return turns.stream()
                .filter(turn -> turn.wouldTake(wanted, rank, from))
                .findFirst()
                .map(turn -> new Call(turn.at(from), before(wanted, rank, turn, turn.at(from))));
    }

    /** Whom those counters take before that turn, which is that late. */
    private List<Party> before(Wanted wanted, Rank rank, Turn mine, Instant at) {
        var before = new ArrayList<Party>();
        boolean earlier = true;
        for (var turn : turns) {
            earlier &= turn != mine;
            var party = turn.party();
            if (party != null
                    && turn.counter().takes(wanted)
                    && rank.isBehind(party.rank())
                    && (earlier || turn.at().isBefore(at))) {
                before.add(party);
            }
        }
        return before;
    }

    /** @param before with a better place, called by the same counters */
    record Call(Instant at, List<Party> before) {}
}
