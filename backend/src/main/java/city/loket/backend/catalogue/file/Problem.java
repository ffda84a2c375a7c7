package city.loket.backend.catalogue.file;

import city.loket.backend.platform.Words;
import java.util.List;

/**
 * What is wrong in a file, and what to do.
 *
 * @param path of the file, such as {@code leuven/orange-card.yaml}
 * @param line counted from 1; 0 when it concerns the whole file
 * @param field such as {@code variants[0].price}; empty when it concerns the whole file
 * @param kind names the text that explains it
 * @param values of that text
 */
public record Problem(String path, int line, String field, String kind, List<String> values) {

    public String text(Words words) {
        return words.say("problem." + kind, values.toArray());
    }

    /** In one line, as compilers write it: {@code leuven/orange-card.yaml:12 letter: …}. */
    public String line(Words words) {
        var place = line == 0 ? path : path + ":" + line;
        return field.isEmpty()
                ? "%s: %s".formatted(place, text(words))
                : "%s %s: %s".formatted(place, field, text(words));
    }
}
