package city.loket.backend.staff;

import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.platform.StaffSessions;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sessions hold, on whichever node they were begun: those of the account's present epoch. */
@Component
class OpenSessions implements StaffSessions {

    private static final Duration TRUSTED = Duration.ofSeconds(5);
    private static final int CLOSED = -1;

    private final JdbcClient jdbc;
    private final Cache<Long, Integer> epochs =
            Caffeine.newBuilder().expireAfterWrite(TRUSTED).maximumSize(10_000).build();

    OpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean holds(SignedInStaff staff) {
        return epochs.get(staff.staffId(), this::epoch) == staff.epoch();
    }

    /** On this node at once, on the others when they look again. */
    void changed(long staff) {
        epochs.invalidate(staff);
    }

    private int epoch(long staff) {
        return jdbc.sql("select epoch from staff_member where id = ? and closed_at is null")
                .param(staff)
                .query(Integer.class)
                .optional()
                .orElse(CLOSED);
    }
}
