package city.loket.hardware.booth;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.booth.MessageGate.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageGateTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final BoothMessage PHOTO = new BoothMessage(
            UUID.fromString("7f9c24e5-3d1a-4a0b-9c55-2b6a1f0e8d11"), "Booth 2", BoothMessage.Kind.PHOTO);

    private Instant now = Instant.ofEpochSecond(1_795_420_800);
    private final MessageGate gate = new MessageGate("Booth 2", KEY, () -> now);

    private Answer ask(BoothMessage message, Instant sent, String key) {
        var time = String.valueOf(sent.getEpochSecond());
        return gate.ask(time, new Seal(key).of(time, message.json()), message.json());
    }

    /** Made by {@code openssl dgst -sha256 -hmac}; the backend's test has the same one. */
    @Test
    void the_signature_is_what_every_other_program_computes() {
        var body = "{\"id\":\"7f9c24e5-3d1a-4a0b-9c55-2b6a1f0e8d11\",\"booth\":\"booth-2\",\"kind\":\"PHOTO\"}";

        assertThat(new Seal(KEY).of("1795420800", body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("0ae7b6d469f6e993d4ad62cf3ed568ab08d1c7a99fdab23dadb74872f3ff5e8c");
    }

    @Test
    void what_the_booth_signed_is_let_in_once() {
        assertThat(ask(PHOTO, now, KEY)).isEqualTo(new Answer.Admitted(PHOTO));
        assertThat(ask(PHOTO, now, KEY)).isEqualTo(new Answer.Known());
        assertThat(ask(PHOTO, now.plusSeconds(30), KEY)).isEqualTo(new Answer.Known());
    }

    @Test
    void a_message_is_known_for_as_long_as_its_time_is_good() {
        var sent = now.plus(MessageGate.WINDOW);
        ask(PHOTO, sent, KEY);
        now = now.plus(MessageGate.WINDOW.multipliedBy(2));

        assertThat(ask(PHOTO, sent, KEY)).isEqualTo(new Answer.Known());
        now = now.plusSeconds(1);
        assertThat(ask(PHOTO, sent, KEY)).isInstanceOf(Answer.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {-61, 61, -86_400, 86_400})
    void a_time_outside_the_window_is_refused(long seconds) {
        assertThat(ask(PHOTO, now.plus(Duration.ofSeconds(seconds)), KEY)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void another_key_another_time_and_another_body_are_refused() {
        var time = String.valueOf(now.getEpochSecond());
        var signature = new Seal(KEY).of(time, PHOTO.json());

        assertThat(ask(PHOTO, now, KEY.replace('0', '1'))).isInstanceOf(Answer.Refused.class);
        assertThat(gate.ask(String.valueOf(now.getEpochSecond() + 1), signature, PHOTO.json()))
                .isInstanceOf(Answer.Refused.class);
        var other = new String(PHOTO.json(), StandardCharsets.UTF_8).replace("7f9c", "8f9c");
        assertThat(gate.ask(time, signature, other.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Answer.Refused.class);
        assertThat(gate.ask(null, signature, PHOTO.json())).isInstanceOf(Answer.Refused.class);
        assertThat(gate.ask(time, null, PHOTO.json())).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void a_signed_message_of_another_booth_is_refused() {
        assertThat(ask(new BoothMessage(PHOTO.id(), "Booth 1", PHOTO.kind()), now, KEY))
                .isInstanceOf(Answer.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "PHOTO", "{}", "[]", "{\"id\":1}", "{\"id\":null,\"booth\":\"Booth 2\",\"kind\":\"PHOTO\"}"})
    void signed_nonsense_is_refused(String nonsense) {
        var time = String.valueOf(now.getEpochSecond());
        var body = nonsense.getBytes(StandardCharsets.UTF_8);

        assertThat(gate.ask(time, new Seal(KEY).of(time, body), body)).isInstanceOf(Answer.Refused.class);
    }
}
