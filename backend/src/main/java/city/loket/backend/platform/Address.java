package city.loket.backend.platform;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a page with what its visitor has chosen; every link of the page keeps the rest of it. */
public record Address(String path, Map<String, String> chosen) {

    private static final String LANGUAGE = "lang";

    public Address {
        chosen = Map.copyOf(chosen);
    }

    /**
     * The address of a request.
     *
     * @param choices what may be chosen on these pages, besides the language; other parameters are dropped
     */
    public static Address of(String path, Map<String, String> parameters, Set<String> choices) {
        var chosen = new TreeMap<>(parameters);
        chosen.keySet().removeIf(name -> !name.equals(LANGUAGE) && !choices.contains(name));
        return new Address(path, chosen);
    }

    public Address with(String name, Object value) {
        var changed = new TreeMap<>(chosen);
        changed.put(name, value.toString());
        return new Address(path, changed);
    }

    public Address without(String name) {
        return without(Set.of(name));
    }

    public Address without(Set<String> names) {
        var changed = new TreeMap<>(chosen);
        changed.keySet().removeAll(names);
        return new Address(path, changed);
    }

    public Address in(Language language) {
        return with(LANGUAGE, language.code());
    }

    /** Another page with the same choices. */
    public Address at(String otherPath) {
        return new Address(otherPath, chosen);
    }

    /** Another page in the same language; nothing else that was chosen holds there. */
    public Address other(String otherPath) {
        var language = chosen.get(LANGUAGE);
        return new Address(otherPath, language == null ? Map.of() : Map.of(LANGUAGE, language));
    }

    @Override
    public String toString() {
        var address = UriComponentsBuilder.fromPath(path);
        new TreeMap<>(chosen).forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(chosen).toUriString();
    }
}
