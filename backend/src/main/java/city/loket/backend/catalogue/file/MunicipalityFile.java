package city.loket.backend.catalogue.file;

import city.loket.backend.office.OfficeEntry;
import city.loket.backend.office.OfficeEntry.Look;
import city.loket.backend.office.OfficeEntry.Municipality;
import city.loket.backend.platform.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code municipality.yaml} says. */
public record MunicipalityFile(String name, List<Language> languages, Look look, List<OfficeEntry> offices) {

    public Municipality municipality(String code) {
        return new Municipality(code, name, languages, look);
    }

    Set<String> services() {
        return offices.stream().flatMap(OfficeEntry::services).collect(Collectors.toSet());
    }
}
