package city.loket.backend.catalogue.info;

import city.loket.backend.catalogue.DateBound.From;
import city.loket.backend.platform.Language;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a page with what its visitor has chosen; every link of the page keeps the rest of it. */
record Address(String path, Map<String, String> chosen) {

    private static final Set<String> DATES =
            Stream.of(From.values()).map(OwnDates::field).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CHOICES = Set.of("lang", "q", "way", "variant");

    Address {
        chosen = Map.copyOf(chosen);
    }

    /** @param parameters of a request; what no page of ours understands is dropped */
    static Address of(String path, Map<String, String> parameters) {
        var chosen = new TreeMap<>(parameters);
        chosen.keySet().removeIf(name -> !CHOICES.contains(name) && !DATES.contains(name));
        return new Address(path, chosen);
    }

    /** Whether a date of the visitor's stands in it. */
    boolean isPersonal() {
        return DATES.stream().anyMatch(chosen::containsKey);
    }

    /** What a form for dates has to carry on. */
    public Map<String, String> kept() {
        var kept = new TreeMap<>(chosen);
        kept.keySet().removeAll(DATES);
        return kept;
    }

    public Address with(String name, Object value) {
        var changed = new TreeMap<>(chosen);
        changed.put(name, value.toString());
        return new Address(path, changed);
    }

    public Address without(String name) {
        var changed = new TreeMap<>(chosen);
        changed.remove(name);
        return new Address(path, changed);
    }

    public Address in(Language language) {
        return with("lang", language.code());
    }

    /** Another page in the same language; nothing else that was chosen holds there. */
    public Address other(String otherPath) {
        var language = chosen.get("lang");
        return new Address(otherPath, language == null ? Map.of() : Map.of("lang", language));
    }

    @Override
    public String toString() {
        var address = UriComponentsBuilder.fromPath(path);
        new TreeMap<>(chosen).forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(chosen).toUriString();
    }
}
