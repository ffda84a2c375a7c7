package city.loket.backend.catalogue;

/** The municipalities' files were taken into the database again; offices, services, hours or staffing may be others now. */
public record CatalogueImported() {}
