package city.loket.kiosk.conversation;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the screen waits for somebody who does nothing.
 *
 * @param untilWarning without a touch, until it asks whether somebody is there
 * @param warning until it then returns to the start
 * @param ticket until the screen with the number returns to the start
 * @param noPaper without a touch, until a number without paper counts as known
 * @param retry between two looks for a backend that is away
 */
public record Pauses(
        @DefaultValue("45s") Duration untilWarning,
        @DefaultValue("15s") Duration warning,
        @DefaultValue("20s") Duration ticket,
        @DefaultValue("30s") Duration noPaper,
        @DefaultValue("5s") Duration retry) {}
