package city.loket.kiosk.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every backend promises of the services that it offers. */
public abstract class OfferContract {

    protected abstract Backend backend();

    @Test
    public void a_service_has_a_name_in_every_language_and_a_photo_rule() {
        assertThat(backend().services()).isNotEmpty().allSatisfy(service -> {
            assertThat(service.names()).containsKeys("nl", "fr", "de", "en");
            assertThat(service.photo().rule()).isNotNull();
        });
    }

    @Test
    public void every_service_is_in_a_group_that_has_a_name_in_every_language() {
        assertThat(backend().services()).allSatisfy(service -> {
            assertThat(service.group().code()).isNotBlank();
            assertThat(service.group().names()).containsKeys("nl", "fr", "de", "en");
        });
    }

    @Test
    public void every_variant_has_its_own_name_price_and_checklist_in_every_language() {
        assertThat(backend().services())
                .allSatisfy(service -> assertThat(service.variants())
                        .isNotEmpty()
                        .allSatisfy(variant -> {
                            assertThat(variant.names()).containsKeys("nl", "fr", "de", "en");
                            assertThat(variant.price()).containsKeys("nl", "fr", "de", "en");
                            assertThat(variant.bring()).containsKeys("nl", "fr", "de", "en");
                        }));
    }

    @Test
    public void who_must_come_in_time_is_told_when() {
        assertThat(backend().services())
                .flatExtracting(OfferedService::variants)
                .filteredOn(variant -> !variant.when().get("nl").isEmpty())
                .isNotEmpty()
                .allSatisfy(variant -> assertThat(variant.when()).containsKeys("nl", "fr", "de", "en"));
    }

    @Test
    public void a_decision_path_takes_at_most_four_touches_and_leads_to_something_that_exists() {
        var services = backend().services();

        assertThat(services).anyMatch(service -> service.forWhom() != null);
        assertThat(services).filteredOn(service -> service.forWhom() != null).allSatisfy(service -> {
            assertThat(service.forWhom().touches()).isLessThanOrEqualTo(4);
            assertThat(ways(service.forWhom())).isNotEmpty().allSatisfy(way -> exists(way, service, services));
        });
    }

    private static List<ForWhom.Way> ways(ForWhom question) {
        return question.answers().stream()
                .map(ForWhom.Answer::to)
                .flatMap(way -> way instanceof ForWhom.Further(var next) ? ways(next).stream() : Stream.of(way))
                .toList();
    }

    private static void exists(ForWhom.Way way, OfferedService of, List<OfferedService> services) {
        switch (way) {
            case ForWhom.ThisVariant(var code) ->
                assertThat(of.variant(code)).as(code).isPresent();
            case ForWhom.OtherService(var code) ->
                assertThat(services).extracting(OfferedService::code).contains(code);
            case ForWhom.Elsewhere(var reason) -> assertThat(reason).containsKeys("nl", "fr", "de", "en");
            case ForWhom.Further further -> throw new AssertionError("a way that is not an end");
        }
    }

    @Test
    public void a_service_without_walk_ins_says_how_an_appointment_is_made() {
        assertThat(backend().services())
                .filteredOn(service -> !service.walkIn())
                .isNotEmpty()
                .allSatisfy(service -> assertThat(service.channels()).isNotEmpty());
    }
}
