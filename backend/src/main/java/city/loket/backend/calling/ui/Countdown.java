package city.loket.backend.calling.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** How much time is left; counted down by {@code console.js}. */
final class Countdown extends Span {

    Countdown() {
        addClassName("countdown");
        getElement().setAttribute("role", "timer");
    }

    void show(Instant until, Instant now) {
        getElement()
                .setAttribute("data-until", String.valueOf(until.toEpochMilli()))
                .setAttribute("data-now", String.valueOf(now.toEpochMilli()));
    }
}
