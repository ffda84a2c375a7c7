package city.loket.backend.catalogue.file;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A file that is YAML; what it says may still be wrong. */
record Document(TownFile file, JsonNode root, Lines lines) {

    Problem problem(String pointer, String kind, Object... values) {
        var texts = Stream.of(values).map(String::valueOf).toList();
        return new Problem(file.path(), lines.of(pointer), field(pointer), kind, texts);
    }

    /** One problem for each place whose text is wrong; the text is the problem's first value. */
    Stream<Problem> wrong(Map<String, String> places, Predicate<String> right, String kind, Object other) {
        return places.entrySet().stream()
                .filter(place -> !right.test(place.getValue()))
                .map(place -> problem(place.getKey(), kind, place.getValue(), other));
    }

    /** The texts of all fields of this name, however deep, by their pointers; those of a list one by one. */
    Map<String, String> texts(String field) {
        var found = new TreeMap<String, String>();
        objects("", root).forEach((pointer, object) -> {
            var value = object.path(field);
            for (int i = 0; value.isArray() && i < value.size(); i++) {
                found.put(pointer + "/" + field + "/" + i, value.get(i).asString(""));
            }
            if (value.isString()) {
                found.put(pointer + "/" + field, value.asString());
            }
        });
        return found;
    }

    /** Every object in this file, however deep, by its pointer. */
    Map<String, JsonNode> objects() {
        return objects("", root);
    }

    private static Map<String, JsonNode> objects(String pointer, JsonNode node) {
        var found = new TreeMap<String, JsonNode>();
        if (node.isObject()) {
            found.put(pointer, node);
            node.properties().forEach(entry -> found.putAll(objects(pointer + "/" + entry.getKey(), entry.getValue())));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.putAll(objects(pointer + "/" + i, node.get(i)));
        }
        return found;
    }

    /** {@code /variants/0/price} is {@code variants[0].price}. */
    private static String field(String pointer) {
        return Stream.of(pointer.split("/"))
                .filter(step -> !step.isEmpty())
                .map(step -> step.matches("\\d+") ? "[" + step + "]" : "." + step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
