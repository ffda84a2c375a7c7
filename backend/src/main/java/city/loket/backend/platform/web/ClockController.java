package city.loket.backend.platform.web;

import city.loket.backend.platform.ClockDriven;
import city.loket.backend.platform.LoketClock;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sets the clock in tests and demos; does not exist in production. For supervisors. */
@RolesAllowed("SUPERVISOR")
@RestController
@RequestMapping("/api/clock")
@ConditionalOnBooleanProperty("loket.clock-driven")
class ClockController {

    private final LoketClock clock;
    private final ApplicationEventPublisher events;

    ClockController(LoketClock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    @GetMapping
    Reading read() {
        return new Reading(clock.instant(), clock.speed());
    }

    @PutMapping
    Reading set(@RequestBody Reading reading) {
        clock.drive(reading.now(), reading.speed());
        events.publishEvent(new ClockDriven(reading.now()));
        return read();
    }

    record Reading(Instant now, double speed) {}
}
