package city.loket.backend.catalogue;

import city.loket.backend.platform.Text;

/** The services of an office that share counters and slots. */
public record ServiceGroup(long id, String code, Text name) {}
