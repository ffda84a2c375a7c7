package city.loket.kiosk.backend;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was asked for, or why it cannot be had. */
public sealed interface Possibly<T> {

    record Possible<T>(T it) implements Possibly<T> {}

    record Impossible<T>(NoPlace why) implements Possibly<T> {}

    static <T> Possibly<T> unless(NoPlace.@Nullable OnTheLine refusal, Supplier<T> it) {
        return refusal == null ? new Possible<>(it.get()) : new Impossible<>(refusal.why());
    }
}
