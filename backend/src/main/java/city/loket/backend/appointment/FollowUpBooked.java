package city.loket.backend.appointment;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;

/**
 * Somebody who is here, or just was, has an appointment to come again. Published in the transaction that books it.
 *
 * @param visit of whom; visits are a later feature's, so it is a bare number here
 */
public record FollowUpBooked(OfficeId office, long visit, Actor staff) {}
