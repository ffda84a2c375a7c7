package city.loket.backend.visit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.device.Booth;
import city.loket.backend.device.Booths;
import city.loket.backend.office.Office;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A booth that reports by itself; the settings of the tests put it into the office of Namur. */
@BackendTest
class BoothControllerTest {

    private static final String PHOTO = "{\"id\":\"%s\",\"booth\":\"%s\",\"kind\":\"PHOTO\"}";
    private static final String ALIVE = "{\"id\":\"%s\",\"booth\":\"%s\",\"kind\":\"ALIVE\"}";

    @Autowired
    private MockMvc http;

    @Autowired
    private Offices offices;

    @Autowired
    private Booths booths;

    @Autowired
    private TestTown town;

    @Autowired
    private LoketClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Office namur;

    @BeforeEach
    void the_office() {
        namur = offices.find("namur-hotel-de-ville").orElseThrow();
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private static String message(String kind) {
        return kind.formatted(UUID.randomUUID(), BackendTest.BOOTH);
    }

    private static String signature(String key, String time, String body) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal((time + "\n" + body).getBytes(StandardCharsets.UTF_8)));
    }

    private int send(String body, Instant sent, String key) throws Exception {
        var time = String.valueOf(sent.getEpochSecond());
        return send(body, time, signature(key, time, body));
    }

    private int send(String body, String time, String signature) throws Exception {
        return http.perform(post("/api/booth/signals")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Loket-Time", time)
                        .header("Loket-Signature", signature)
                        .content(body))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private int send(String body) throws Exception {
        return send(body, clock.instant(), BackendTest.BOOTH_KEY);
    }

    private long photos() {
        return jdbc.sql("select count(*) from booth_signal where office_id = ?")
                .param(namur.id().value())
                .query(Long.class)
                .single();
    }

    /** Made by {@code openssl dgst -sha256 -hmac}; the kiosk's library has the same one in its tests. */
    @Test
    void the_signature_is_what_every_other_program_computes() throws Exception {
        town.setTime(Instant.ofEpochSecond(1_795_420_800));
        var body = "{\"id\":\"7f9c24e5-3d1a-4a0b-9c55-2b6a1f0e8d11\",\"booth\":\"booth-2\",\"kind\":\"PHOTO\"}";

        assertThat(send(body, "1795420800", "0ae7b6d469f6e993d4ad62cf3ed568ab08d1c7a99fdab23dadb74872f3ff5e8c"))
                .isEqualTo(204);
    }

    @Test
    void a_photo_is_one_signal_of_that_booth_however_often_it_is_sent() throws Exception {
        var before = photos();
        var photo = message(PHOTO);

        assertThat(send(photo)).isEqualTo(204);
        assertThat(send(photo)).isEqualTo(204);
        assertThat(send(photo, clock.instant().plusSeconds(5), BackendTest.BOOTH_KEY))
                .isEqualTo(204);

        assertThat(photos()).isEqualTo(before + 1);
        assertThat(jdbc.sql(
                                "select d.name from booth_signal s join device d on d.id = s.device_id order by s.id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Photomaton 2");
    }

    @Test
    void a_sign_of_life_is_no_photo() throws Exception {
        var before = photos();

        assertThat(send(message(ALIVE))).isEqualTo(204);
        assertThat(photos()).isEqualTo(before);
    }

    @Test
    void what_the_booth_did_not_sign_is_refused() throws Exception {
        var before = photos();
        var time = String.valueOf(clock.instant().getEpochSecond());
        var good = message(PHOTO);

        assertThat(send(good, clock.instant(), "f".repeat(32))).isEqualTo(401);
        assertThat(send(good, time, "")).isEqualTo(401);
        assertThat(send(good, "", signature(BackendTest.BOOTH_KEY, "", good))).isEqualTo(401);
        assertThat(send(message(PHOTO), time, signature(BackendTest.BOOTH_KEY, time, good)))
                .isEqualTo(401);
        assertThat(send(PHOTO.formatted(UUID.randomUUID(), "booth-9"))).isEqualTo(401);
        assertThat(photos()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {-62, 62, -86_400})
    void a_message_of_another_time_is_refused(long seconds) throws Exception {
        assertThat(send(message(PHOTO), clock.instant().plusSeconds(seconds), BackendTest.BOOTH_KEY))
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHOTO", "[]", "null", "{}", "{\"id\":1,\"booth\":\"booth-2\",\"kind\":\"PHOTO\"}"})
    void nonsense_is_a_bad_request(String body) throws Exception {
        assertThat(send(body)).isEqualTo(400);
    }

    @Test
    void a_missing_heartbeat_puts_the_booth_out_of_order_until_it_sends_again() throws Exception {
        send(message(ALIVE));
        assertThat(hearing()).isEqualTo(Booth.Hearing.OK);

        town.pass(Duration.ofSeconds(90));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> hearing() == Booth.Hearing.SILENT);
        assertThat(booths.state(namur).working()).isFalse();

        send(message(ALIVE));
        assertThat(booths.state(namur).working()).isTrue();
    }

    private Booth.Hearing hearing() {
        return booths.named(namur.id(), "Photomaton 2").orElseThrow().hearing();
    }
}
