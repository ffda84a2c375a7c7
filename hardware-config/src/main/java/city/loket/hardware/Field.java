package city.loket.hardware;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** One field of a section: gives out its checked value; a flaw is noted at its line, and a default value given instead. */
record Field(Section section, String name, @Nullable Node node) {

    /** Empty when it is not known. */
    String oneOf(Set<String> known) {
        if (node == null) {
            problem("is missing; use one of " + listed(known));
            return "";
        }
        if (!known.contains(text())) {
            problem("'%s' is not known; use one of %s".formatted(text(), listed(known)));
            return "";
        }
        return text();
    }

    String path() {
        if (!text().startsWith("/")) {
            problem("'%s' is no port; give its path, such as /dev/serial/by-id/...".formatted(text()));
        }
        return text();
    }

    int number(Set<Integer> known, int otherwise, String what) {
        if (node == null) {
            return otherwise;
        }
        return known.stream()
                .filter(number -> number.toString().equals(text()))
                .findFirst()
                .orElseGet(() -> {
                    problem("%s is no %s; use one of %s".formatted(text(), what, listed(known)));
                    return otherwise;
                });
    }

    int within(int least, int most, int otherwise, String what) {
        if (node == null) {
            return otherwise;
        }
        if (!text().matches("\\d{1,6}") || Integer.parseInt(text()) < least || Integer.parseInt(text()) > most) {
            problem("%s is no %s; use %d to %d".formatted(text(), what, least, most));
            return otherwise;
        }
        return Integer.parseInt(text());
    }

    /** The field's values, when it holds several. */
    Entries entries() {
        return new Entries(this);
    }

    boolean flag(boolean otherwise) {
        return node == null ? otherwise : oneOf(Set.of("true", "false")).equals("true");
    }

    String text(String otherwise) {
        return node == null ? otherwise : text();
    }

    <E extends Enum<E>> E choice(Class<E> type, E otherwise) {
        return node == null ? otherwise : choice(type).orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        var choices = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Field::written, e -> e));
        return Optional.ofNullable(choices.get(oneOf(choices.keySet())));
    }

    String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    void problem(String words) {
        section.problem(name, node, words);
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String listed(Collection<?> known) {
        return new TreeSet<>(known).stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
