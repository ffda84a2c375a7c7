package city.loket.backend.calling.ui;

import city.loket.backend.calling.OutOfTurn;
import city.loket.backend.catalogue.Service;
import city.loket.backend.visit.Visit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The visitor at hand: called to this counter or being served there.
 *
 * @param service as it was when the appointment was made
 * @param appointmentAt {@code null} for a walk-in
 * @param outOfTurn {@code null} for whoever was next
 */
record Hand(
        Visit visit,
        Service service,
        @Nullable Instant appointmentAt,
        @Nullable OutOfTurn outOfTurn) {}
