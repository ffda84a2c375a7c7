package city.loket.backend.visit;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.calling.CounterSession;
import city.loket.backend.office.Counters;
import city.loket.backend.visit.Step.Act;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Whatever happens in whatever order: no number without photos, no place lost, nobody orphaned. */
@BackendTest
class HistoriesTest {

    private static final long SEED = 20261123;
    private static final int MANY = 3_000;
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(6);

    @Autowired
    private TestTown town;

    @Autowired
    private PhotoTown photos;

    @Autowired
    private Crew crew;

    @Autowired
    private Counters counters;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void real_time() {
        town.realTime();
    }

    private Histories histories(Crew crew, boolean databaseMayRefuse) {
        var office = town.newOffice();
        var services = Set.of(
                town.service(office, "short-stay").id(),
                town.service(office, "document-pickup").id());
        var clerks = counters.of(office.id()).stream()
                .limit(2)
                .map(counter -> new CounterSession(
                        1, office.id(), counter.id(), photos.staff().id(), services))
                .toList();
        var world = new World(crew, town, office, clerks, photos.booth(office));
        return new Histories(world, new Truths(world, crew.jdbc()), transactions, databaseMayRefuse);
    }

    @Test
    void no_history_breaks_a_rule_nor_leaves_one_to_the_database() {
        var found = histories(crew, false).play(SEED, MANY, LONG);

        System.out.println(found.played() + " histories");
        assertThat(found.broken()).isEmpty();
        assertThat(found.moving())
                .as("what moved somebody")
                .containsAll(EnumSet.complementOf(EnumSet.of(Act.SIGNAL, Act.BOOTH_BREAKS, Act.BOOTH_WORKS, Act.PASS)));
    }

    @Test
    void with_a_careless_dispenser_the_database_still_refuses_a_number_without_photos() {
        var found = histories(crew.withHastyDispenser(), true).play(SEED, MANY, SHORT);

        assertThat(found.broken()).isEmpty();
    }

    @Test
    void with_a_forgetful_booth_the_database_still_refuses_a_credit_twice() {
        var found = histories(crew.withForgetfulBooth(), true).play(SEED, MANY, SHORT);

        assertThat(found.broken()).isEmpty();
    }

    @Test
    void without_no_photo_no_ticket_and_its_guard_two_steps_show_it() {
        var found = without(
                "no_photo_no_ticket",
                "alter table visit drop constraint no_photo_no_ticket",
                """
                alter table visit add constraint no_photo_no_ticket check (number is null or photos_missing = 0
                    or (photo_again and state in ('AT_BOOTH', 'READY', 'LEFT', 'EXPIRED')))""",
                () -> histories(crew.withHastyDispenser(), true).play(SEED, MANY, LONG));

        assertThat(found.what()).contains("without full evidence");
        assertThat(found.steps()).hasSize(2).last().extracting(Step::act).isEqualTo(Act.NUMBER);
    }

    @Test
    void without_evidence_once_and_its_guard_as_few_show_it() {
        var found = without(
                "evidence_once",
                "alter table photo_evidence drop constraint evidence_once, add index evidence_signal (booth_signal_id)",
                "alter table photo_evidence add constraint evidence_once unique (booth_signal_id), drop index evidence_signal",
                () -> histories(crew.withForgetfulBooth(), true).play(SEED, MANY, LONG));

        assertThat(found.what()).contains("credit").contains("served 2 persons");
        assertThat(found.steps()).hasSizeLessThanOrEqualTo(4);
    }

    /** The shortest history that shows what the rule is good for; it is told, and the rule is back afterwards. */
    private Histories.Broken without(String rule, String drop, String add, Supplier<Histories.Found> play) {
        crew.jdbc().sql(drop).update();
        try {
            var broken = play.get().broken().orElseThrow(() -> new AssertionError("Nobody misses " + rule));
            System.out.println("Without " + rule + ": " + broken);
            return broken;
        } finally {
            crew.jdbc().sql(add).update();
        }
    }
}
