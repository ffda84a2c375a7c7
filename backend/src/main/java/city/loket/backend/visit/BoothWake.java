package city.loket.backend.visit;

import city.loket.backend.device.BoothsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Screens show whether the booths work, so their change is one of the office's version. */
@Component
class BoothWake {

    private final OfficeQueue queue;

    BoothWake(OfficeQueue queue) {
        this.queue = queue;
    }

    @EventListener
    void on(BoothsChanged change) {
        queue.lock(change.office());
    }
}
