package city.loket.backend.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void codes_have_no_look_alikes_and_can_be_typed_as_people_do() {
        assertThat(Stream.generate(Tokens::code).limit(1_000)).allMatch(code -> code.matches("[2-9A-HJKMNP-Z]{6}"));
        assertThat(Tokens.tidy(" k7-mp 2q")).isEqualTo("K7MP2Q");
    }

    @Test
    void tokens_fit_an_address_and_do_not_repeat() {
        assertThat(Stream.generate(Tokens::token).limit(1_000))
                .allMatch(token -> token.matches("[A-Za-z0-9_-]{22}"))
                .doesNotHaveDuplicates();
    }
}
