package city.loket.backend.catalogue.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the folders of municipalities in a place, which is a folder or {@code classpath:…}. */
public final class TownFolders {

    private TownFolders() {}

    /**
     * Sorted by their codes.
     *
     * @throws UncheckedIOException when the place cannot be read
     */
    public static List<TownFolder> in(String place) {
        var root = place.startsWith("classpath:") ? place : "file:" + place;
        try {
            var files = new TreeMap<String, List<TownFile>>();
            for (var resource : new PathMatchingResourcePatternResolver().getResources(root + "/*/*.yaml")) {
                files.merge(town(resource), List.of(file(resource)), TownFolders::both);
            }
            return files.entrySet().stream()
                    .map(town -> new TownFolder(town.getKey(), town.getValue()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the catalogue in " + place, unreadable);
        }
    }

    private static TownFile file(Resource resource) throws IOException {
        return new TownFile(
                town(resource) + "/" + resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String town(Resource resource) throws IOException {
        var steps = resource.getURL().getPath().split("/");
        return steps[steps.length - 2];
    }

    private static List<TownFile> both(List<TownFile> some, List<TownFile> more) {
        return Stream.of(some, more)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(TownFile::path))
                .toList();
    }
}
