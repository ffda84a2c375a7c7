package city.loket.backend.device;

/** Names a photo booth inside this installation: it is a device. */
public record BoothId(long value) {}
