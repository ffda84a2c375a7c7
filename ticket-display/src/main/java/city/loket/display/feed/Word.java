package city.loket.display.feed;

import java.time.Instant;

/** Anything the backend says on the line; every word proves that it is there. */
public sealed interface Word permits Board, Heartbeat {

    Instant serverTime();
}
