package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Counter;
import city.loket.backend.office.Counters;
import city.loket.backend.staff.Role;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Whatever happens on a day, in whatever order: every rule of design §4 holds, and whoever takes a rule away is found out by its name. */
@BackendTest
@TestInstance(Lifecycle.PER_CLASS)
class HistoriesTest {

    private static final long SEED = 20261123;
    private static final Duration LONG = Duration.ofSeconds(7);
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration UNTIL_FOUND = Duration.ofSeconds(120);

    /** What happens without anybody moving, or hardly ever moves one. */
    private static final EnumSet<Act> STILL = EnumSet.of(
            Act.OPEN,
            Act.BREAK,
            Act.GO_ON,
            Act.ASK,
            Act.ANSWER,
            Act.SIGNAL,
            Act.BOOTH_BREAKS,
            Act.BOOTH_WORKS,
            Act.PASS);

    private static final Set<Act> MOVING = EnumSet.complementOf(STILL);

    @Autowired
    private TestTown town;

    @Autowired
    private PhotoTown photos;

    @Autowired
    private Counters counters;

    @Autowired
    private ConfigurableApplicationContext backend;

    @Autowired
    private JdbcClient jdbc;

    private List<Long> staff;

    @BeforeAll
    void three_clerks() {
        staff = Stream.of("An", "Bram", "Chloé")
                .map(name -> town.hired(town.demoOffice(), name, Role.AGENT).staffId())
                .toList();
    }

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private Histories histories(boolean databaseMayRefuse, Class<?>... careless) {
        var office = town.newOffice();
        var skills =
                List.of(List.of("document-pickup", "short-stay"), List.of("document-pickup"), List.of("short-stay"));
        var clerks = IntStream.range(0, skills.size())
                .mapToObj(place -> new Clerk(staff.get(place), office.id(), skills.get(place)))
                .toList();
        var row = counters.of(office.id()).stream().map(Counter::id).limit(4).toList();
        var world = new World(Crew.of(backend, careless), town, office, clerks, row, photos.booth(office));
        return new Histories(world, backend.getBean(PlatformTransactionManager.class), databaseMayRefuse);
    }

    @Test
    void no_history_breaks_a_rule_nor_leaves_one_to_the_database() {
        var found = histories(false).play(SEED, LONG, MOVING);

        System.out.println(found.played() + " histories");
        assertThat(found.broken()).isEmpty();
        assertThat(found.moving()).as("what moved somebody").containsAll(MOVING);
    }

    @ParameterizedTest
    @ValueSource(classes = {HastyDispenser.class, ForgetfulCredits.class, RepeatedNumbers.class, BlindBuilding.class})
    void the_database_still_refuses_what_careless_code_would_do(Class<?> careless) {
        var found = histories(true, careless).play(SEED, SHORT, Set.of());

        assertThat(found.broken()).isEmpty();
    }

    @Test
    void without_no_photo_no_ticket_as_few_show_it() {
        var found = without("drop constraint no_photo_no_ticket", """
                add constraint no_photo_no_ticket check (number is null or photos_missing = 0
                    or (photo_again and state in ('AT_BOOTH', 'READY', 'LEFT', 'EXPIRED')))""", HastyDispenser.class);

        assertThat(found.what()).startsWith("no_photo_no_ticket");
        assertThat(found.steps())
                .hasSizeLessThanOrEqualTo(3)
                .last()
                .extracting(Step::act)
                .isEqualTo(Act.NUMBER);
    }

    @Test
    void without_number_once_two_have_the_same() {
        var found = without(
                "drop constraint number_once, add index number_once (office_id, office_day, letter, number)",
                "drop index number_once, add constraint number_once unique (office_id, office_day, letter, number)",
                RepeatedNumbers.class);

        assertThat(found.what()).startsWith("number_once");
        assertThat(found.steps()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void without_one_counter_one_visit_two_stand_at_one_counter() {
        var found = without(
                "drop constraint one_counter_one_visit, add index one_counter_one_visit (busy_counter)",
                "drop index one_counter_one_visit, add constraint one_counter_one_visit unique (busy_counter)",
                BlindBuilding.class);

        assertThat(found.what()).startsWith("one_counter_one_visit");
        assertThat(found.steps()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void without_evidence_once_as_few_show_it() {
        var table = "alter table photo_evidence ";
        jdbc.sql(table + "drop constraint evidence_once, add index evidence_once (booth_signal_id)")
                .update();
        try {
            var found = shortest(ForgetfulCredits.class);
            assertThat(found.what()).startsWith("evidence_once").contains("served 2 persons");
            assertThat(found.steps()).hasSizeLessThanOrEqualTo(8);
        } finally {
            jdbc.sql(table + "drop index evidence_once, add constraint evidence_once unique (booth_signal_id)")
                    .update();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            city.loket.backend.visit.UnfairBuilding, 'first come, first served'
            city.loket.backend.visit.ForgetfulOverdue, nobody is lost
            city.loket.backend.platform.ForgetfulCommands, 'asked twice, done once'""")
    void careless_code_is_found_out_by_the_name_of_the_rule(Class<?> careless, String rule) {
        var found = shortest(careless);

        assertThat(found.what()).startsWith(rule);
        assertThat(found.steps()).hasSizeLessThanOrEqualTo(8);
    }

    private Histories.Broken without(String drop, String add, Class<?> careless) {
        jdbc.sql("alter table visit " + drop).update();
        try {
            return shortest(careless);
        } finally {
            jdbc.sql("alter table visit " + add).update();
        }
    }

    /** The shortest history that shows what somebody careless does. */
    private Histories.Broken shortest(Class<?> careless) {
        var broken = histories(true, careless).play(SEED, UNTIL_FOUND, Set.of()).broken();
        System.out.println(careless.getSimpleName() + ": " + broken);
        return broken.orElseThrow(() -> new AssertionError("Nobody notices " + careless));
    }
}
