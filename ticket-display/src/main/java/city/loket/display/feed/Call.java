package city.loket.display.feed;

import java.time.Instant;
import java.util.Locale;

/** A ticket announced for a counter; a recall is another call, with an id of its own. */
public record Call(String id, String number, String counter, Locale language, Instant calledAt) {}
