package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CounterVerbTest {

    @ParameterizedTest
    @EnumSource(CounterVerb.class)
    void every_verb_has_words_for_those_who_read_what_staff_did(CounterVerb verb) {
        assertThat(Words.of("staff", Language.NL).has("verb.COUNTER-" + verb)).isTrue();
    }
}
