package city.loket.backend.catalogue.file;

import city.loket.backend.catalogue.ServiceFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as its folder tells it.
 *
 * @param file {@code null} when {@code municipality.yaml} is missing or broken
 * @param codes of all services that have a file, broken ones included
 * @param services those that nothing is wrong with, by their codes
 * @param problems in the order of the files
 */
public record Town(
        String code,
        @Nullable MunicipalityFile file,
        Set<String> codes,
        Map<String, ServiceFacts> services,
        List<Problem> problems) {

    public Town {
        codes = Set.copyOf(codes);
        services = Map.copyOf(services);
        problems = List.copyOf(problems);
    }

    /** Nothing of it can be taken over, for these further reasons. */
    Town without(List<Problem> reasons) {
        var all = Stream.concat(problems.stream(), reasons.stream()).toList();
        return new Town(code, null, codes, services, all);
    }

    /** Services that have a file, but a broken one. */
    public List<String> broken() {
        return codes.stream()
                .filter(service -> !services.containsKey(service))
                .sorted()
                .toList();
    }
}
