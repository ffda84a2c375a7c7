package city.loket.backend.appointment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of appointments.
 *
 * @param hold how long a place is kept while its visitor types
 */
@ConfigurationProperties("loket.appointments")
record AppointmentProperties(@DefaultValue("5m") Duration hold) {}
