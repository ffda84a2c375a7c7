package city.loket.display.screen;

import city.loket.display.feed.Board;
import city.loket.display.feed.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides what one screen rings for: each call once, and none that is old by the time this screen learns of it. A call that was
 * old once stays silent, even when the clock is set back.
 */
final class Bell {

    private static final Duration FRESH = Duration.ofSeconds(20);

    /** Calls the board no longer shows do not come back under the same id, so they need no place here. */
    private Set<String> known = Set.of();

    /** The calls to ring for now, in the order in which they were made. */
    List<Call> ring(Board board, Instant officeTime) {
        var before = known;
        known = Stream.concat(board.calls().stream(), board.earlier().stream())
                .map(Call::id)
                .collect(Collectors.toUnmodifiableSet());
        return board.calls().reversed().stream()
                .filter(call -> !before.contains(call.id()))
                .filter(call -> officeTime.isBefore(tooLate(call)))
                .toList();
    }

    /** From when on nobody must ring for this call any more; the browser looks at it again, as words may reach it late. */
    static Instant tooLate(Call call) {
        return call.calledAt().plus(FRESH);
    }
}
