package city.loket.backend.calling.ui;

import city.loket.backend.catalogue.Service;
import city.loket.backend.visit.Visit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The visitor at hand: called to this counter or being served there.
 *
 * @param service as it was when the appointment was made
 * @param appointmentAt {@code null} for a walk-in
 */
record Hand(Visit visit, Service service, @Nullable Instant appointmentAt) {}
