package city.loket.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.words.Language;
import city.loket.kiosk.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceSearchTest {

    private static final List<OfferedService> SERVICES =
            List.of(Leuven.SHORT_STAY, Leuven.ORANGE_CARD, Leuven.CARD, Leuven.PICKUP);

    @ParameterizedTest
    @CsvSource({
        "FR, declaration, short-stay",
        "FR, DÉCLARATION d’arrivée, short-stay",
        "FR, darrivee, ''",
        "DE, ankunftserklarung, short-stay",
        "NL, kaart, orange-card residence-card",
        "NL, verblijf kort, short-stay",
        "EN, card, orange-card residence-card",
        "EN, swiss, ''",
        "EN, switz, short-stay",
        "EN, former, short-stay orange-card residence-card document-pickup",
        "EN, verblijf, short-stay residence-card",
        "EN, card carpet, ''",
        "EN, ' ', ''"
    })
    void names_variants_and_other_words_are_found_in_every_language(Language language, String typed, String found) {
        assertThat(find(language, typed)).isEqualTo(found);
    }

    @Test
    void a_name_comes_before_a_variant_and_a_beginning_before_a_middle() {
        assertThat(find(Language.NL, "afh")).isEqualTo("document-pickup");
        assertThat(find(Language.NL, "kaart")).startsWith("orange-card");
        assertThat(find(Language.EN, "ex")).isEqualTo("orange-card");
    }

    @Test
    void two_letters_are_not_sought_in_the_middle_of_words() {
        assertThat(find(Language.EN, "ic")).isEmpty();
    }

    private static String find(Language language, String typed) {
        var found = new ServiceSearch(Words.in(language)).find(typed, SERVICES);
        return String.join(" ", found.stream().map(OfferedService::code).toList());
    }
}
