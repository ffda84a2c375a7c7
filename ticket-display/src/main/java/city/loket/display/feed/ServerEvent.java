package city.loket.display.feed;

/** One event of a {@code text/event-stream}. */
record ServerEvent(String name, String data) {}
