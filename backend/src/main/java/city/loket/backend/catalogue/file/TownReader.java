package city.loket.backend.catalogue.file;

import city.loket.backend.catalogue.ServiceFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a municipality's folder. A broken file is left out and told; the rest is read all the same. */
final class TownReader {

    private final Schemas schemas = new Schemas();

    Town read(TownFolder folder) {
        var documents = new Documents();
        var codes = folder.services().stream().map(TownFile::name).collect(Collectors.toSet());
        var opened = municipality(folder, codes, documents);
        var municipality = opened == null ? null : opened.file();
        var services = new TreeMap<String, ServiceFacts>();
        for (var file : folder.services()) {
            service(file, codes, documents)
                    .filter(facts -> isGrouped(file, municipality, documents))
                    .ifPresent(facts -> services.put(file.name(), facts));
        }
        if (opened != null) {
            documents.note(new StaffingCheck(opened.document(), opened.file(), services).problems());
        }
        return new Town(folder.code(), municipality, codes, services, documents.problems());
    }

    private @Nullable Municipality municipality(TownFolder folder, Set<String> codes, Documents documents) {
        var file = folder.municipality();
        if (file.isEmpty() || !folder.isWellNamed()) {
            var kind = file.isEmpty() ? "no-municipality" : "form-code";
            var path = folder.code() + "/municipality.yaml";
            documents.note(List.of(new Problem(path, 0, "", kind, List.of(folder.code()))));
            return null;
        }
        var document = documents.open(file.get()).filter(opened -> documents.note(schemas.municipality(opened)));
        document.ifPresent(opened -> documents.note(new MunicipalityCheck(opened).problems(codes)));
        return document.flatMap(opened ->
                        documents.as(MunicipalityFile.class, opened).map(read -> new Municipality(opened, read)))
                .orElse(null);
    }

    private Optional<ServiceFacts> service(TownFile file, Set<String> codes, Documents documents) {
        var document = documents.open(file).filter(opened -> documents.note(schemas.service(opened)));
        return document.flatMap(opened -> documents.as(ServiceFacts.class, opened))
                .filter(facts -> documents.note(new ServiceCheck(document.get(), facts).problems(codes)));
    }

    private static boolean isGrouped(TownFile file, @Nullable MunicipalityFile municipality, Documents documents) {
        return municipality == null
                || municipality.services().contains(file.name())
                || documents.note(List.of(new Problem(file.path(), 0, "", "in-no-group", List.of(file.name()))));
    }

    private record Municipality(Document document, MunicipalityFile file) {}
}
