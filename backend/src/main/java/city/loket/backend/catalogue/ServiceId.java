package city.loket.backend.catalogue;

/** Names a service inside this installation. */
public record ServiceId(long value) {}
