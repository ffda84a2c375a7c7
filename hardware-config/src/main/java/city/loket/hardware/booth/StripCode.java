package city.loket.hardware.booth;

/** What a booth printed on a strip of photos. */
public record StripCode(String booth, String code) {}
