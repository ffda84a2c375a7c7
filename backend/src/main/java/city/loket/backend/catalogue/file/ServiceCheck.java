package city.loket.backend.catalogue.file;

import city.loket.backend.catalogue.ServiceFacts;
import city.loket.backend.catalogue.Variant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a schema cannot say: whether a service fits together, and into its municipality. */
record ServiceCheck(Document document, ServiceFacts facts) {

    private static final int TOUCHES = 4;
    private static final List<String> WAYS = List.of("ask", "variant", "service", "notHere");

    /** @param services the codes of the municipality's services, broken ones included */
    List<Problem> problems(Set<String> services) {
        return Stream.of(variants(), path(), services(services), waysIn(), validity())
                .flatMap(problems -> problems)
                .toList();
    }

    private Stream<Problem> variants() {
        var codes = facts.variants().stream().map(Variant::code).collect(Collectors.toCollection(TreeSet::new));
        var unknown = Stream.of("variant", "onlyFor")
                .flatMap(field -> document.wrong(document.texts(field), codes::contains, "no-such-variant", codes));
        var twice = codes.size() < facts.variants().size()
                ? Stream.of(document.problem("/variants", "variant-twice"))
                : Stream.<Problem>empty();
        return Stream.concat(unknown, twice);
    }

    private Stream<Problem> path() {
        var question = facts.forWhom();
        if (question == null) {
            return Stream.empty();
        }
        var leads = document.objects().entrySet().stream()
                .filter(object -> object.getKey().matches(".*/answers/\\d+"))
                .filter(answer -> WAYS.stream().filter(answer.getValue()::has).count() != 1)
                .map(answer -> document.problem(answer.getKey(), "leads-to-one"))
                .toList();
        if (!leads.isEmpty()) {
            return leads.stream();
        }
        return question.depth() > TOUCHES
                ? Stream.of(document.problem("/forWhom", "too-deep", question.depth()))
                : unreachable();
    }

    private Stream<Problem> unreachable() {
        var reached = document.texts("variant").values();
        return facts.variants().stream()
                .filter(variant -> !reached.contains(variant.code()))
                .map(variant -> document.problem(
                        "/variants/" + facts.variants().indexOf(variant), "unreachable", variant.code()));
    }

    private Stream<Problem> services(Set<String> services) {
        return document.wrong(
                document.texts("service"), services::contains, "no-such-service", new TreeSet<>(services));
    }

    private Stream<Problem> waysIn() {
        return facts.walkIn() || facts.booking() != null
                ? Stream.empty()
                : Stream.of(document.problem("/walkIn", "no-way-in"));
    }

    private Stream<Problem> validity() {
        return document.objects().entrySet().stream()
                .filter(object -> object.getValue().has("valid")
                        && object.getValue().path("unlimited").asBoolean(false))
                .map(receipt -> document.problem(receipt.getKey() + "/unlimited", "valid-and-unlimited"));
    }
}
