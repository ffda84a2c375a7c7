package city.loket.backend.catalogue;

/** Names what a service was like from a certain moment on, until its next version. */
public record ServiceVersionId(long value) {}
