package city.loket.backend.visit;

/** Names a visit inside this installation; never shown to visitors. */
public record VisitId(long value) {}
