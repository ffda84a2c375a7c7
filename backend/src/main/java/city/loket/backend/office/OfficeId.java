package city.loket.backend.office;

/** Names an office inside this installation. */
public record OfficeId(long value) {}
