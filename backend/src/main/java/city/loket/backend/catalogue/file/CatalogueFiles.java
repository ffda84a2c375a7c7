package city.loket.backend.catalogue.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that was read in the places of a catalogue.
 *
 * @param towns sorted by their codes
 * @param problems of all files
 */
public record CatalogueFiles(List<Town> towns, List<Problem> problems) {

    /**
     * @param places folders with a folder for each municipality, or {@code classpath:…}; a later one's municipality replaces an
     *     earlier one's
     * @throws java.io.UncheckedIOException when a place cannot be read
     */
    public static CatalogueFiles read(List<String> places) {
        var reader = new TownReader();
        var problems = new ArrayList<Problem>();
        var towns = new TreeMap<String, Town>();
        for (var place : places) {
            var folders = TownFolders.in(place);
            folders.forEach(folder -> towns.put(folder.code(), reader.read(folder)));
            if (folders.isEmpty()) {
                problems.add(new Problem(place, 0, "", "nothing-here", List.of()));
            }
        }
        var owners = new HashMap<String, String>();
        towns.replaceAll((code, town) -> alone(town, owners));
        towns.values().forEach(town -> problems.addAll(town.problems()));
        return new CatalogueFiles(List.copyOf(towns.values()), List.copyOf(problems));
    }

    /** The town, or without its offices when another one has an office of the same code. */
    private static Town alone(Town town, Map<String, String> owners) {
        var file = town.file();
        if (file == null) {
            return town;
        }
        var taken = file.offices().stream()
                .filter(office -> owners.putIfAbsent(office.code(), town.code()) != null)
                .map(office -> new Problem(
                        town.code() + "/municipality.yaml",
                        0,
                        "offices",
                        "office-taken",
                        List.of(office.code(), owners.get(office.code()))))
                .toList();
        return taken.isEmpty() ? town : town.without(taken);
    }
}
