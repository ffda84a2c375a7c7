package city.loket.backend.visit;

import city.loket.backend.office.OfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue without its lock: for the test that shows why there is one. */
public class UnlockedQueue extends OfficeQueue {

    public UnlockedQueue(JdbcClient jdbc) {
        super(jdbc, event -> {});
    }

    @Override
    public void lock(OfficeId office) {}
}
