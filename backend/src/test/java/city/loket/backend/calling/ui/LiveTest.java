package city.loket.backend.calling.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.visit.OfficeWatch;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** One console whose browser went away, beside one that is there. */
@BackendTest
@WithUserDetails("an")
class LiveTest extends SpringBrowserlessTest {

    @Autowired
    private TestTown town;

    @Autowired
    private OfficeWatch watch;

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger drawn = new AtomicInteger();
    private final AtomicInteger drawnBeside = new AtomicInteger();
    private Office office;
    private Live live;
    private Live beside;

    @BeforeEach
    void two_consoles_watch_an_office() {
        office = town.newOffice();
        live = Live.start(UI.getCurrent(), watch, office.id(), drawn::incrementAndGet, nanos::get);
        beside = Live.start(UI.getCurrent(), watch, office.id(), drawnBeside::incrementAndGet, () -> 0);
    }

    @AfterEach
    void they_are_closed() {
        live.end();
        beside.end();
    }

    @Test
    void nothing_is_drawn_for_a_browser_that_has_not_asked_for_35_seconds_until_it_asks_again() {
        aVisitorComes();
        assertThat(drawn.get()).isPositive();

        nanos.set(Duration.ofSeconds(36).toNanos());
        drawn.set(0);
        aVisitorComes();
        aVisitorComes();
        assertThat(drawn).hasValue(0);

        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(drawn).hasValue(1);
        aVisitorComes();
        assertThat(drawn.get()).isGreaterThan(1);
    }

    /** Returns when both consoles have heard of it: each draws what waits for it before the later one of this change. */
    private void aVisitorComes() {
        var before = drawnBeside.get();
        town.waiting(office);
        var session = VaadinSession.getCurrent();
        await().pollInSameThread().until(() -> {
            session.getService().runPendingAccessTasks(session);
            return drawnBeside.get() > before;
        });
    }
}
