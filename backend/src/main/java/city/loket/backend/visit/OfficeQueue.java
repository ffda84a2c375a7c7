package city.loket.backend.visit;

import city.loket.backend.office.OfficeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one lock of an office's queue, which is also the version of everything that its screens show (design §6). */
@Component
public class OfficeQueue {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    OfficeQueue(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * First statement of every transaction that changes the office's queue; the others wait here until it has ended.
     * Screens hear of the change after the commit.
     */
    public void lock(OfficeId office) {
        jdbc.sql("update office_queue set version = version + 1 where office_id = ?")
                .param(office.value())
                .update();
        events.publishEvent(new QueueChanged(office));
    }

    public long version(OfficeId office) {
        return jdbc.sql("select version from office_queue where office_id = ?")
                .param(office.value())
                .query(Long.class)
                .single();
    }
}
