package city.loket.backend.catalogue;

import city.loket.backend.platform.Text;

/**
 * The services of an office that share counters and slots.
 *
 * @param slotMinutes how long each of its slots lasts
 */
public record ServiceGroup(long id, String code, Text name, int slotMinutes) {}
