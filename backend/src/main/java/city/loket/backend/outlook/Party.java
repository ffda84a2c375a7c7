package city.loket.backend.outlook;

import java.time.Instant;

/**
 * Who is to be called, or probably will.
 *
 * @param from the earliest moment at which it can be called
 * @param work for a counter; of somebody who is only expected, less by the chance that nobody comes
 * @param here whether it is in the building
 */
record Party(Rank rank, Wanted wanted, Instant from, Work work, boolean here) {}
