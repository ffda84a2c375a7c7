package city.loket.hardware;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One mapping of the file: gives out its fields, and notes each flaw with its line instead of throwing. */
final class Section {

    private final Problems problems;
    private final String name;
    private final boolean expected;
    private final boolean present;
    private final int line;
    private final Map<String, Node> keys = new HashMap<>();
    private final Map<String, Node> values = new HashMap<>();
    private @Nullable DeviceProblem first;

    private Section(Problems problems, String name, boolean expected, @Nullable Node node, int line) {
        this.problems = problems;
        this.name = name;
        this.expected = expected;
        this.line = node == null ? line : lineOf(node);
        present = node instanceof MappingNode;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> put(tuple.getKeyNode(), tuple.getValueNode()));
        }
    }

    /** The whole file; null when it could not be read, which is a problem already. */
    static Section root(String name, Problems problems, @Nullable MappingNode node) {
        return new Section(problems, name, false, node, 1);
    }

    private void put(Node key, Node value) {
        var field = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.put(field, value) != null) {
            problem(field, key, "is written twice; keep one");
        }
        keys.put(field, key);
    }

    /** It is expected to be there when this section is. */
    Section section(String field) {
        return new Section(problems, field, present, values.get(field), line);
    }

    /** The entries of a list; none when it is missing. */
    List<Section> sections(String field) {
        if (values.get(field) instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(entry -> new Section(problems, field, true, entry, lineOf(entry)))
                    .toList();
        }
        if (values.containsKey(field)) {
            problem(field, values.get(field), "is no list; begin each entry with a hyphen, or write []");
        }
        return List.of();
    }

    Field field(String field) {
        return new Field(this, field, values.get(field));
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    void allowOnly(Set<String> known) {
        values.keySet().stream()
                .filter(field -> !known.contains(field))
                .sorted()
                .forEach(field ->
                        problem(field, keys.get(field), "is not known; the fields here are " + Field.listed(known)));
    }

    /** Empty when there is none or it is not known. */
    String driver(Set<String> known) {
        if (values.containsKey("driver")) {
            return field("driver").oneOf(known);
        }
        if (present || expected) {
            var advice = "is missing; write %s: {driver: ...} with one of %s";
            problem("driver", null, advice.formatted(name, Field.listed(known)));
        }
        return "";
    }

    boolean broken() {
        return first != null;
    }

    String firstProblem() {
        return String.valueOf(first);
    }

    /** @param at where it is; null for the section itself */
    void problem(String field, @Nullable Node at, String words) {
        var problem = problems.add(at == null ? line : lineOf(at), name + "." + field, words);
        first = first == null ? problem : first;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
