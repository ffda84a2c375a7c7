package city.loket.backend.catalogue;

import city.loket.backend.catalogue.file.CatalogueFiles;
import java.time.Instant;

/** What was found when the municipalities' folders were read. */
public record CatalogueReport(Instant at, CatalogueFiles files) {}
