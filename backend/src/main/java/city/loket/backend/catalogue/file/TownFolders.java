package city.loket.backend.catalogue.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/** Finds the folders of municipalities in a place, which is a folder or {@code classpath:…}, or such a folder itself. */
final class TownFolders {

    private TownFolders() {}

    /**
     * Sorted by their codes.
     *
     * @throws UncheckedIOException when the place cannot be read
     */
    static List<TownFolder> in(String place) {
        var root = place.startsWith("classpath:")
                ? place
                : Path.of(place).toUri().toString().replaceFirst("/$", "");
        try {
            var files = new TreeMap<String, List<TownFile>>();
            for (var resource : files(root)) {
                files.merge(town(resource), List.of(file(resource)), TownFolders::both);
            }
            return files.entrySet().stream()
                    .map(town -> new TownFolder(town.getKey(), town.getValue()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the catalogue in " + place, unreadable);
        }
    }

    private static List<Resource> files(String root) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var isTown = resolver.getResource(root + "/municipality.yaml").exists();
        return List.of(resolver.getResources(root + (isTown ? "/*.yaml" : "/*/*.yaml")));
    }

    private static TownFile file(Resource resource) throws IOException {
        return new TownFile(town(resource) + "/" + resource.getFilename(), content(resource));
    }

    private static String content(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return TownFile.UNREADABLE;
        }
    }

    private static String town(Resource resource) throws IOException {
        var steps = StringUtils.uriDecode(resource.getURL().getPath(), StandardCharsets.UTF_8)
                .split("/");
        return steps[steps.length - 2];
    }

    private static List<TownFile> both(List<TownFile> some, List<TownFile> more) {
        return Stream.of(some, more)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(TownFile::path))
                .toList();
    }
}
