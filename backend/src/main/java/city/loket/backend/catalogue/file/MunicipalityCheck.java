package city.loket.backend.catalogue.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether a municipality's groups and its folder name the same services. */
record MunicipalityCheck(Document document) {

    private static final String GROUPED = "/offices/\\d+/groups/\\d+/services/\\d+";

    /** @param services the codes of the folder's files */
    List<Problem> problems(Set<String> services) {
        var named = document.texts("services");
        named.keySet().removeIf(pointer -> !pointer.matches(GROUPED));
        var missing = document.wrong(named, services::contains, "no-such-service", new TreeSet<>(services));
        var seen = new HashSet<String>();
        var twice = named.entrySet().stream()
                .filter(entry -> !seen.add(office(entry.getKey()) + entry.getValue()))
                .map(entry -> document.problem(entry.getKey(), "in-two-groups", entry.getValue()));
        return Stream.concat(missing, twice).toList();
    }

    private static String office(String pointer) {
        return pointer.split("/")[2] + " ";
    }
}
