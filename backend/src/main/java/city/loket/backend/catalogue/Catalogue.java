package city.loket.backend.catalogue;

import city.loket.backend.catalogue.file.CatalogueFiles;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the municipalities' folders say, taken into the database at each start and whenever an admin asks. What is broken is left
 * out and told; a service that was imported before stays as it was then (docs/decisions/071).
 */
@Order(1)
@Component
public class Catalogue implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

    private final List<String> places;
    private final CatalogueImport imports;
    private final LoketClock clock;
    private volatile @Nullable CatalogueReport report;

    Catalogue(@Value("${loket.catalogue}") List<String> places, CatalogueImport imports, LoketClock clock) {
        this.places = List.copyOf(places);
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public void run(@Nullable ApplicationArguments arguments) {
        reload();
    }

    /** Reads all folders again; the same files change nothing. */
    public CatalogueReport reload() {
        return reload(places);
    }

    /** What was found when the folders were last read on this node. */
    public CatalogueReport report() {
        var last = report;
        return last == null ? reload() : last;
    }

    synchronized CatalogueReport reload(List<String> places) {
        var files = CatalogueFiles.read(places);
        imports.put(files.towns());
        var words = Words.of("catalogue", Language.EN);
        files.problems().forEach(problem -> LOG.warn("{}", problem.line(words)));
        var now = new CatalogueReport(clock.instant(), files);
        report = now;
        return now;
    }
}
