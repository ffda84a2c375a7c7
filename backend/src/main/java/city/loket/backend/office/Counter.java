package city.loket.backend.office;

/** Where staff serve; its name is what stands above it, such as {@code 3}. */
public record Counter(CounterId id, String name) {}
