package city.loket.backend.visit;

import city.loket.backend.office.OfficeId;

/** An office's queue is about to change; it has changed once the transaction commits. */
public record QueueChanged(OfficeId office) {}
