package city.loket.backend.visit;

import city.loket.backend.office.OfficeId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Wakes whoever shows an office when its version rises: at once for changes made on this node, within 200 ms for those of
 * other nodes. Only offices that somebody watches are looked at.
 */
@Component
public class OfficeWatch {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeWatch.class);

    private final JdbcClient jdbc;
    private final Map<OfficeId, List<Runnable>> watchers = new ConcurrentHashMap<>();
    private final Map<OfficeId, Long> seen = new ConcurrentHashMap<>();
    private final AtomicBoolean looking = new AtomicBoolean();

    OfficeWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs {@code wake} after each rise, on a thread that must not be held up; close the answer to stop. */
    public Subscription watch(OfficeId office, Runnable wake) {
        watchers.computeIfAbsent(office, any -> new CopyOnWriteArrayList<>()).add(wake);
        return () -> watchers.getOrDefault(office, List.of()).remove(wake);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changedHere(QueueChanged change) {
        if (!watchers.getOrDefault(change.office(), List.of()).isEmpty() && looking.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                looking.set(false);
                look();
            });
        }
    }

    @Scheduled(fixedDelay = 200)
    void look() {
        var watched = watchers.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey().value())
                .toList();
        if (!watched.isEmpty()) {
            jdbc.sql("select office_id, version from office_queue where office_id in (:offices)")
                    .param("offices", watched)
                    .query((rs, row) -> Map.entry(new OfficeId(rs.getLong("office_id")), rs.getLong("version")))
                    .list()
                    .forEach(entry -> rose(entry.getKey(), entry.getValue()));
        }
    }

    private synchronized void rose(OfficeId office, long version) {
        var before = seen.put(office, Math.max(version, seen.getOrDefault(office, 0L)));
        if (before == null || version > before) {
            watchers.getOrDefault(office, List.of()).forEach(OfficeWatch::wake);
        }
    }

    private static void wake(Runnable watcher) {
        try {
            watcher.run();
        } catch (RuntimeException cause) {
            LOG.warn("A watcher of the queue failed", cause);
        }
    }

    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
