package city.loket.hardware.simulator;

import java.time.Instant;
import java.util.List;

/** A piece of paper that came out; {@code bytes} were received for it since the one before, the first at {@code firstByteAt}. */
record PrintedTicket(
        int id,
        Instant at,
        Instant firstByteAt,
        int bytes,
        List<String> lines,
        List<String> codes,
        boolean cut,
        Sheet sheet) {}
