package city.loket.backend.visit;

import java.time.Instant;

/**
 * What a member of staff did last.
 *
 * @param version of the visit after it; with another one the visit has moved on
 * @param before where the visit stood before it
 */
public record LastAct(VisitId visit, Verb verb, Instant at, int version, VisitState before) {}
