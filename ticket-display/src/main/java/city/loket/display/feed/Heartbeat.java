package city.loket.display.feed;

import java.time.Instant;

/** "Nothing new, and I am here." */
public record Heartbeat(Instant serverTime) implements Word {}
