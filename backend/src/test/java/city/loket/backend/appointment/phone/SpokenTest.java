package city.loket.backend.appointment.phone;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.Tokens;
import city.loket.backend.platform.Words;
import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpokenTest {

    @ParameterizedTest
    @EnumSource
    void every_letter_of_a_code_has_a_word_that_begins_with_it(Language language) {
        var words = Words.of("appointments", language);
        Tokens.ALPHABET
                .chars()
                .filter(Character::isLetter)
                .forEach(letter -> assertThat(plain(words.say("spell." + (char) letter)))
                        .startsWith(String.valueOf((char) letter)));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
