package city.loket.backend.staff;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class SignInsTest {

    private static final int TRIES = 5;
    private static final int ADDRESS_TRIES = 30;

    @Autowired
    private SignIns signIns;

    @Autowired
    private TestTown town;

    private String name;
    private String address;

    @BeforeEach
    void somebody_somewhere() {
        name = UUID.randomUUID().toString();
        address = "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + ":"
                + UUID.randomUUID().toString().substring(0, 4) + "::1";
    }

    @AfterEach
    void now() {
        town.realTime();
    }

    private boolean isLookedAt(String who) {
        return signIns.begin(who, address).isPresent();
    }

    private long tries(int count) {
        return IntStream.range(0, count).filter(any -> isLookedAt(name)).count();
    }

    @Test
    void after_five_wrong_passwords_no_more_is_looked_at_for_a_quarter_of_an_hour() {
        assertThat(tries(TRIES + 2)).isEqualTo(TRIES);

        town.pass(Duration.ofMinutes(14));
        assertThat(isLookedAt(name)).isFalse();
        town.pass(Duration.ofMinutes(2));
        assertThat(isLookedAt(name)).isTrue();
    }

    @Test
    void however_a_name_is_typed_it_is_the_same() {
        tries(TRIES);

        assertThat(isLookedAt("  " + name.toUpperCase() + " ")).isFalse();
    }

    @Test
    void whoever_comes_in_begins_to_count_anew() {
        tries(TRIES - 1);
        signIns.succeeded(signIns.begin(name, address).orElseThrow());

        assertThat(tries(TRIES + 1)).isEqualTo(TRIES);
    }

    @Test
    void an_address_that_tries_many_names_is_locked_out_and_its_neighbours_in_the_network_too() {
        var lookedAt = IntStream.range(0, ADDRESS_TRIES + 3)
                .filter(any -> isLookedAt(UUID.randomUUID().toString()))
                .count();

        assertThat(lookedAt).isEqualTo(ADDRESS_TRIES);
        address = address.replace("::1", "::2");
        assertThat(isLookedAt(name)).isFalse();
    }

    @Test
    void many_tries_at_once_are_not_let_past_the_limit() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 20)
                    .mapToObj(any -> threads.submit(() -> isLookedAt(name)))
                    .toList();
            var lookedAt = tries.stream().filter(SignInsTest::told).count();

            assertThat(lookedAt).isLessThanOrEqualTo(TRIES);
        }
    }

    private static boolean told(Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void an_admin_ends_a_lock_out() {
        tries(TRIES + 1);
        assertThat(signIns.isLocked(name)).isTrue();

        signIns.forgive(name);

        assertThat(signIns.isLocked(name)).isFalse();
        assertThat(isLookedAt(name)).isTrue();
    }
}
