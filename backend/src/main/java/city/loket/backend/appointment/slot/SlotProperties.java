package city.loket.backend.appointment.slot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far ahead there are slots.
 *
 * @param horizonDays the last day is so many days after today
 */
@ConfigurationProperties("loket.slots")
record SlotProperties(@DefaultValue("90") int horizonDays) {}
