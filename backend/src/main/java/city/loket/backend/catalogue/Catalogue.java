package city.loket.backend.catalogue;

import city.loket.backend.catalogue.file.Problem;
import city.loket.backend.catalogue.file.Town;
import city.loket.backend.catalogue.file.TownFolders;
import city.loket.backend.catalogue.file.TownReader;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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
    private final TownReader reader = new TownReader();
    private volatile @Nullable CatalogueReport report;

    /** @param places folders with a folder for each municipality, or {@code classpath:…}; a later one's municipality replaces an earlier one's */
    Catalogue(@Value("${loket.catalogue}") List<String> places, CatalogueImport imports, LoketClock clock) {
        this.places = List.copyOf(places);
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public void run(@Nullable ApplicationArguments arguments) {
        reload().problems().forEach(problem -> LOG.warn("{}", problem.line(Words.of("catalogue", Language.EN))));
    }

    /** Reads all folders again; the same files change nothing. */
    public synchronized CatalogueReport reload() {
        var problems = new ArrayList<Problem>();
        var towns = new TreeMap<String, Town>();
        for (var place : places) {
            var folders = TownFolders.in(place);
            folders.forEach(folder -> towns.put(folder.code(), reader.read(folder)));
            if (folders.isEmpty()) {
                problems.add(new Problem(place, 0, "", "nothing-here", List.of()));
            }
        }
        towns.values().forEach(town -> problems.addAll(town.problems()));
        problems.addAll(imports.put(towns.values()));
        var now = new CatalogueReport(clock.instant(), List.copyOf(towns.values()), problems);
        report = now;
        return now;
    }

    /** What was found when the folders were last read on this node. */
    public CatalogueReport report() {
        var last = report;
        return last == null ? reload() : last;
    }
}
