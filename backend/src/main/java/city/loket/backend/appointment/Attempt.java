package city.loket.backend.appointment;

import city.loket.backend.appointment.NoPlace.HasOne;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All of it or nothing, within the caller's transaction. The savepoint is plain SQL: a deadlock takes it away together with the
 * whole transaction, and then the deadlock is what the caller must see, so that it tries again.
 */
@Component
class Attempt {

    private static final String ONE_EACH = "one_live_appointment";

    private final JdbcClient jdbc;

    Attempt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    <A> A of(Supplier<A> act, Function<NoPlace, A> refused) {
        jdbc.sql("savepoint attempt").update();
        try {
            return act.get();
        } catch (Refused refusal) {
            return undone(refused.apply(refusal.why()));
        } catch (DuplicateKeyException twice) {
            if (String.valueOf(twice.getMessage()).contains(ONE_EACH)) {
                return undone(refused.apply(new HasOne()));
            }
            throw twice;
        }
    }

    private <A> A undone(A answer) {
        jdbc.sql("rollback to savepoint attempt").update();
        return answer;
    }
}
