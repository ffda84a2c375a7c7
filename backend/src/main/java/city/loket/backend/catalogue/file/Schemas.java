package city.loket.backend.catalogue.file;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a file may say at all: the schemas that editors use too. */
final class Schemas {

    private static final String ADDRESS = "https://loket.city/schema/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            schemas -> schemas.schemaIdResolvers(ids -> ids.mapPrefix(ADDRESS, "classpath:catalogue/schema/")));

    private final Schema municipality = registry.getSchema(SchemaLocation.of(ADDRESS + "municipality.json"));
    private final Schema service = registry.getSchema(SchemaLocation.of(ADDRESS + "service.json"));

    List<Problem> municipality(Document document) {
        return problems(document, municipality);
    }

    List<Problem> service(Document document) {
        return problems(document, service);
    }

    private static List<Problem> problems(Document document, Schema schema) {
        return schema.validate(document.root()).stream()
                .flatMap(error -> problem(document, error).stream())
                .distinct()
                .toList();
    }

    /** Empty for what another problem of the same place says better. */
    private static Optional<Problem> problem(Document document, Error error) {
        var place = error.getInstanceLocation().toString();
        var within = error.getProperty() == null ? place : place + "/" + error.getProperty();
        var limit = error.getArguments() == null ? "" : error.getArguments()[0];
        var found = error.getInstanceNode().asString("");
        return switch (error.getKeyword()) {
            case "required" ->
                ofAlternatives(error)
                        ? Optional.of(document.problem(place, "no-price"))
                        : Optional.of(document.problem(within, isLanguage(error) ? "language" : "missing"));
            case "additionalProperties" -> Optional.of(document.problem(within, "unknown-field", error.getProperty()));
            case "dependentRequired" -> Optional.of(document.problem(place, "half-a-question"));
            case "enum" -> Optional.of(document.problem(place, "not-one-of", found, choices(error.getSchemaNode())));
            case "pattern" -> Optional.of(document.problem(place, "form-" + formOf(error), found));
            case "type" -> Optional.of(document.problem(place, "type-" + error.getArguments()[1]));
            default -> Optional.of(document.problem(place, error.getKeyword(), limit));
        };
    }

    private static boolean ofAlternatives(Error error) {
        return error.getSchemaLocation().toString().contains("/anyOf/");
    }

    private static boolean isLanguage(Error error) {
        return error.getSchemaLocation().toString().endsWith("/$defs/text/required");
    }

    private static String choices(JsonNode choices) {
        return StreamSupport.stream(choices.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
    }

    /** What the pattern is for, which is the name of the field or definition that holds it, such as {@code time}. */
    private static String formOf(Error error) {
        var steps = error.getSchemaLocation().toString().split("/");
        return steps[steps.length - 2];
    }
}
