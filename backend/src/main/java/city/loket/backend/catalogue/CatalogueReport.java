package city.loket.backend.catalogue;

import city.loket.backend.catalogue.file.Problem;
import city.loket.backend.catalogue.file.Town;
import java.time.Instant;
import java.util.List;

/** What was found when the municipalities' folders were read. */
public record CatalogueReport(Instant at, List<Town> towns, List<Problem> problems) {

    public CatalogueReport {
        problems = List.copyOf(problems);
    }
}
