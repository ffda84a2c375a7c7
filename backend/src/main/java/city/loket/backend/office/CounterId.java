package city.loket.backend.office;

/** Names a counter inside this installation. */
public record CounterId(long value) {}
