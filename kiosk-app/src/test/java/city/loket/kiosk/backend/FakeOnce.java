package city.loket.kiosk.backend;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Asked twice, done once: the answers to the commands of a fake. */
final class FakeOnce {

    private final Map<UUID, Asked<?>> asked = new HashMap<>();
    private final Runnable reached;

    /** @param reached throws while the fake is away */
    FakeOnce(Runnable reached) {
        this.reached = reached;
    }

    void reached() {
        reached.run();
    }

    @SuppressWarnings("unchecked") // the same request has an answer of the same type
    <T> T once(UUID command, Object request, Supplier<T> act) {
        reached.run();
        var before = asked.get(command);
        if (before == null) {
            var answer = act.get();
            asked.put(command, new Asked<>(request, answer));
            return answer;
        }
        if (!before.request().equals(request)) {
            throw new BackendRefusal("command_id_reused", command.toString());
        }
        return (T) before.answer();
    }

    private record Asked<T>(Object request, T answer) {}
}
