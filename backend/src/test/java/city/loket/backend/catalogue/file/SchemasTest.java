package city.loket.backend.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.catalogue.Answer;
import city.loket.backend.catalogue.BookingRule;
import city.loket.backend.catalogue.ChecklistItem;
import city.loket.backend.catalogue.DateBound;
import city.loket.backend.catalogue.FollowUp;
import city.loket.backend.catalogue.Note;
import city.loket.backend.catalogue.PhotoRule;
import city.loket.backend.catalogue.Price;
import city.loket.backend.catalogue.Question;
import city.loket.backend.catalogue.Receipt;
import city.loket.backend.catalogue.ServiceFacts;
import city.loket.backend.catalogue.Silence;
import city.loket.backend.catalogue.Term;
import city.loket.backend.catalogue.Times;
import city.loket.backend.catalogue.Variant;
import city.loket.backend.catalogue.Variant.Expedited;
import city.loket.backend.catalogue.WithoutVisit;
import city.loket.backend.office.Closure;
import city.loket.backend.office.Contact;
import city.loket.backend.office.OfficeEntry;
import city.loket.backend.office.Staffing;
import city.loket.backend.platform.Text;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors offer is what the backend reads: each object of a schema has the fields of its record, and no others. */
class SchemasTest {

    private static final Map<String, Map<String, Class<?>>> RECORDS = Map.of(
            "service",
            Map.ofEntries(
                    Map.entry("", ServiceFacts.class),
                    Map.entry("/$defs/question", Question.class),
                    Map.entry("/$defs/answer", Answer.class),
                    Map.entry("/$defs/variant", Variant.class),
                    Map.entry("/$defs/variant/properties/expedited", Expedited.class),
                    Map.entry("/$defs/price", Price.class),
                    Map.entry("/$defs/checklistItem", ChecklistItem.class),
                    Map.entry("/$defs/note", Note.class),
                    Map.entry("/$defs/withoutVisit", WithoutVisit.class),
                    Map.entry("/$defs/receipt", Receipt.class),
                    Map.entry("/$defs/followUp", FollowUp.class),
                    Map.entry("/$defs/silence", Silence.class),
                    Map.entry("/$defs/photo", PhotoRule.class),
                    Map.entry("/$defs/booking", BookingRule.class),
                    Map.entry("/$defs/bound", DateBound.class),
                    Map.entry("/$defs/times", Times.class)),
            "municipality",
            Map.of(
                    "", MunicipalityFile.class,
                    "/properties/look", OfficeEntry.Look.class,
                    "/$defs/office", OfficeEntry.class,
                    "/$defs/group", OfficeEntry.Group.class,
                    "/$defs/staffing", Staffing.class,
                    "/$defs/contact", Contact.class,
                    "/$defs/closure", Closure.class),
            "common",
            Map.of("/$defs/text", Text.class, "/$defs/term", Term.class));

    private static JsonNode schema(String name) {
        return new JsonMapper().readTree(SchemasTest.class.getResourceAsStream("/catalogue/schema/" + name + ".json"));
    }

    @TestFactory
    Stream<DynamicTest> each_object_has_the_fields_of_its_record() {
        return RECORDS.entrySet().stream().flatMap(file -> {
            var schema = schema(file.getKey());
            return file.getValue().entrySet().stream()
                    .map(pair -> DynamicTest.dynamicTest(
                            pair.getValue().getSimpleName(), () -> compare(schema.at(pair.getKey()), pair.getValue())));
        });
    }

    private static void compare(JsonNode object, Class<?> type) {
        assertThat(object.path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }
}
