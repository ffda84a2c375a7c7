package city.loket.hardware;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The values of a field that holds several, in the order in which they are written; what is flawed is noted and left out. */
record Entries(Field field) {

    private static final int LONGEST_TEXT = 200;

    /** None when the field is missing. */
    <E extends Enum<E>> List<E> choices(Class<E> type) {
        if (field.node() instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .flatMap(entry -> entry(entry).choice(type).stream())
                    .toList();
        }
        if (field.node() != null) {
            field.problem("is no list; write it as [one, other]");
        }
        return List.of();
    }

    /** Texts by the tag of their language, such as {@code nl}; none when the field is missing. */
    Map<String, String> byLanguage() {
        var texts = new LinkedHashMap<String, String>();
        for (var pair : pairs("languages; write it as {nl: Welkom, fr: Bienvenue}")) {
            var language = entry(pair.getKeyNode());
            var words = entry(pair.getValueNode());
            if (!language.text().matches("[a-z]{2}")) {
                language.problem("'%s' is no language; use two letters such as nl".formatted(language.text()));
            } else if (words.text().isBlank() || words.text().length() > LONGEST_TEXT) {
                words.problem("is no text of 1 to %d characters".formatted(LONGEST_TEXT));
            } else {
                texts.put(language.text(), words.text());
            }
        }
        return texts;
    }

    /** Numbers by the names of charsets. */
    Map<String, Integer> codePages(Map<String, Integer> otherwise) {
        if (field.node() == null) {
            return otherwise;
        }
        var pages = new LinkedHashMap<String, Integer>();
        for (var pair : pairs("code pages; write it as {windows-1252: 16}")) {
            var charset = entry(pair.getKeyNode());
            if (!charset.text().matches("[\\w.:+-]+") || !Charset.isSupported(charset.text())) {
                charset.problem("'%s' is no charset; use a name such as windows-1252".formatted(charset.text()));
            } else {
                pages.put(charset.text(), entry(pair.getValueNode()).within(0, 255, 0, "number of a code page"));
            }
        }
        return pages;
    }

    private List<NodeTuple> pairs(String what) {
        if (field.node() instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        if (field.node() != null) {
            field.problem("is no list of " + what);
        }
        return List.of();
    }

    private Field entry(Node node) {
        return new Field(field.section(), field.name(), node);
    }
}
