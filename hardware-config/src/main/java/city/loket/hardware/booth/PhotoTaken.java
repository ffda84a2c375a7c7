package city.loket.hardware.booth;

import java.util.UUID;

/**
 * A booth took one person's photo.
 *
 * @param id of this photo: told twice under the same one, it is still one photo
 */
public record PhotoTaken(String booth, UUID id) {}
