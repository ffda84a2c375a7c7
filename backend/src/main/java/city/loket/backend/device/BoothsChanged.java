package city.loket.backend.device;

import city.loket.backend.office.OfficeId;

/** A booth of the office is about to work again, or to be out of order; it is once the transaction commits. */
public record BoothsChanged(OfficeId office) {}
