package city.loket.backend.platform;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Remembers no command: for the test that shows why one remembers. */
public class ForgetfulCommands extends Commands {

    ForgetfulCommands(JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json, LoketClock clock) {
        super(jdbc, transactions, json, clock);
    }

    @Override
    public <T> T once(Actor actor, CommandId id, Object request, Class<T> answerType, Supplier<T> act) {
        return retried(act);
    }
}
