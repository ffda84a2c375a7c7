package city.loket.hardware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** One mapping of the file: gives out checked values, and notes each flaw with its line instead of throwing. */
final class Section {

    private final Problems problems;
    private final String name;
    private final boolean present;
    private final int line;
    private final Map<String, Node> keys = new HashMap<>();
    private final Map<String, Node> values = new HashMap<>();
    private @Nullable DeviceProblem first;

    Section(Problems problems, String name, @Nullable MappingNode node, int line) {
        this.problems = problems;
        this.name = name;
        this.line = line;
        present = node != null;
        if (node != null) {
            node.getValue().forEach(tuple -> put(tuple.getKeyNode(), tuple.getValueNode()));
        }
    }

    private void put(Node key, Node value) {
        var field = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.put(field, value) != null) {
            problem(field, key, "is written twice; keep one");
        }
        keys.put(field, key);
    }

    /** A section that is missing is none of its own fault; one that is no mapping is a problem. */
    Section section(String field) {
        var node = values.get(field);
        if (node instanceof MappingNode mapping) {
            return new Section(problems, field, mapping, lineOf(node));
        }
        var missing = new Section(problems, field, null, node == null ? line : lineOf(node));
        if (node != null) {
            missing.problem("driver", node, "is missing; write %s: {driver: ...}".formatted(field));
        } else if (present) {
            missing.problem("driver", null, "is missing; to go without one write %s: {driver: none}".formatted(field));
        }
        return missing;
    }

    void allowOnly(Set<String> known) {
        values.keySet().stream()
                .filter(field -> !known.contains(field))
                .sorted()
                .forEach(
                        field -> problem(field, keys.get(field), "is not known; the fields here are " + listed(known)));
    }

    /** Empty when there is none or it is not known. */
    String driver(Set<String> known) {
        var node = values.get("driver");
        if (!present) {
            return "";
        }
        var driver = text(node);
        if (!known.contains(driver)) {
            problem("driver", node, "'%s' is no driver; use one of %s".formatted(driver, listed(known)));
            return "";
        }
        return driver;
    }

    String path(String field) {
        var node = values.get(field);
        var path = text(node);
        if (!path.startsWith("/")) {
            problem(field, node, "'%s' is no port; give its path, such as /dev/serial/by-id/...".formatted(path));
        }
        return path;
    }

    int number(String field, Set<Integer> known, int otherwise, String what) {
        var node = values.get(field);
        if (node == null) {
            return otherwise;
        }
        var text = text(node);
        return known.stream()
                .filter(number -> number.toString().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    problem(field, node, "%s is no %s; use one of %s".formatted(text, what, listed(known)));
                    return otherwise;
                });
    }

    <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
        var node = values.get(field);
        if (node == null) {
            return otherwise;
        }
        var choices = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Section::written, e -> e));
        var choice = choices.get(text(node));
        if (choice == null) {
            problem(field, node, "'%s' is not known; use one of %s".formatted(text(node), listed(choices.keySet())));
            return otherwise;
        }
        return choice;
    }

    boolean broken() {
        return first != null;
    }

    String firstProblem() {
        return String.valueOf(first);
    }

    private void problem(String field, @Nullable Node at, String words) {
        var problem = problems.add(at == null ? line : lineOf(at), name + "." + field, words);
        first = first == null ? problem : first;
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String listed(Collection<?> known) {
        return new TreeSet<>(known).stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** All flaws of one file, in the order in which they were found. */
    static final class Problems {

        private final String file;
        private final List<DeviceProblem> all = new ArrayList<>();

        Problems(String file) {
            this.file = file;
        }

        DeviceProblem add(int line, String field, String words) {
            var problem = new DeviceProblem(file, line, field, words);
            all.add(problem);
            return problem;
        }

        List<DeviceProblem> all() {
            return List.copyOf(all);
        }
    }
}
