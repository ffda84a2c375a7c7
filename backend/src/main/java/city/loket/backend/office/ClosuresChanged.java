package city.loket.backend.office;

/** Somebody closed an office or one of its services for some days, or opened it again; told within the change's transaction. */
public record ClosuresChanged(OfficeId office) {}
