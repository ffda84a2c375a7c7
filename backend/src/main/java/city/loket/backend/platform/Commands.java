package city.loket.backend.platform;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs commands: each in one transaction, together with the answer that it gave, so that asking again answers the same
 * and changes nothing (design §4, rule 7). A refusal is not kept: it changed nothing, and may be possible later.
 */
@Component
public class Commands {

    private static final int TRIES = 5;
    /** Of MariaDB: a lock waited for in vain, a deadlock, a row changed since it was read. */
    private static final Set<Integer> LOST_LOCKS = Set.of(1205, 1213, 1020);

    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final LoketClock clock;

    Commands(JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json, LoketClock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
        this.clock = clock;
    }

    /**
     * Does {@code act} unless {@code actor} has asked for it before under this {@code id}; then answers as before.
     *
     * @param request everything that was asked; a repetition must equal it
     * @throws Refusal {@code command_id_reused} when the id was used for another request, or whatever {@code act} refuses
     */
    public <T> T once(Actor actor, CommandId id, Object request, Class<T> answerType, Supplier<T> act) {
        var fingerprint = Tokens.hash(request.toString());
        return retried(() -> {
            if (begin(actor, id, fingerprint)) {
                var answer = act.get();
                finish(actor, id, answer);
                return answer;
            }
            return earlier(actor, id, fingerprint, answerType);
        });
    }

    /**
     * One transaction without an id: for what the clock does. Deadlocks, lock time-outs and a short code that was drawn before
     * are tried again.
     */
    public <T> T retried(Supplier<T> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> act.get());
            } catch (DataAccessException failure) {
                if (attempt == TRIES || !isBadLuck(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean isBadLuck(DataAccessException failure) {
        return failure instanceof PessimisticLockingFailureException
                || failure instanceof DuplicateKeyException
                || failure.getMostSpecificCause() instanceof SQLException cause
                        && LOST_LOCKS.contains(cause.getErrorCode());
    }

    /** Forgets answers that nobody will ask for again. */
    public void forgetOld() {
        jdbc.sql("delete from command_answer where at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    /** The row is also a lock: the same command at the same moment waits here until the first one has its answer. */
    private boolean begin(Actor actor, CommandId id, String fingerprint) {
        return jdbc.sql("insert ignore into command_answer (actor, command_id, request, at) values (?, ?, ?, ?)")
                        .params(actor.key(), id.value(), fingerprint, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private void finish(Actor actor, CommandId id, Object answer) {
        jdbc.sql("update command_answer set answer = ? where actor = ? and command_id = ?")
                .params(json.writeValueAsString(answer), actor.key(), id.value())
                .update();
    }

    private <T> T earlier(Actor actor, CommandId id, String fingerprint, Class<T> type) {
        var row = jdbc.sql("select request, answer from command_answer where actor = ? and command_id = ?")
                .params(actor.key(), id.value())
                .query((rs, n) -> new String[] {rs.getString("request"), rs.getString("answer")})
                .single();
        if (!row[0].equals(fingerprint)) {
            throw new Refusal(Refusal.Code.COMMAND_ID_REUSED, "This id was used for another command");
        }
        return json.readValue(row[1], type);
    }
}
