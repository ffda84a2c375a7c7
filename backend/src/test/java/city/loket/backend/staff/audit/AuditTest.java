package city.loket.backend.staff.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.calling.Jump;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import city.loket.backend.staff.Accounts;
import city.loket.backend.staff.LocalMember;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import city.loket.backend.visit.Movements;
import city.loket.backend.visit.OfficeQueue;
import city.loket.backend.visit.Verb;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class AuditTest {

    @Autowired
    private Acts acts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private StaffMembers members;

    @Autowired
    private Movements movements;

    @Autowired
    private OfficeQueue queue;

    @Autowired
    private Counters counters;

    @Autowired
    private TestTown town;

    private Office office;
    private LocalMember admin;
    private LocalMember clerk;
    private LocalDate today;

    @BeforeEach
    void an_admin_and_a_clerk() {
        office = town.newOffice();
        admin = member("Tom", Role.ADMIN);
        clerk = member("Els", Role.AGENT);
        today = LocalDate.now(office.zone());
    }

    private LocalMember member(String name, Role role) {
        var login = UUID.randomUUID().toString();
        members.add(office.id(), login, name, role, BackendTest.PASSWORD);
        return members.loadUserByUsername(login);
    }

    private Visit calledByTheClerk() {
        var counter = counters.of(office.id()).getFirst().id();
        var visit = town.waiting(office);
        return town.within(() -> {
            queue.lock(office.id());
            var waiting = (Waiting) visit.state();
            return movements.move(
                    visit, waiting.call(counter, waiting.since()), Verb.CALL, new Actor.Staff(clerk.staffId()));
        });
    }

    private List<Act> asked(Map<String, String> address) {
        return acts.page(ActQuery.of(office, today, address), 50, 0);
    }

    @Test
    void what_staff_did_is_there_whichever_feature_keeps_it_and_nothing_that_a_kiosk_did() {
        var visit = calledByTheClerk();
        accounts.give(admin, clerk.staffId(), Role.SUPERVISOR);

        assertThat(asked(Map.of()))
                .extracting(Act::who, Act::kind, Act::verb, Act::about)
                .containsExactlyInAnyOrder(
                        tuple("Els", "VISIT", "CALL", visit.numberText()), tuple("Tom", "ACCOUNT", "ROLE", "Els"));
    }

    @Test
    void a_person_a_kind_and_days_can_be_asked_for() {
        calledByTheClerk();
        accounts.give(admin, clerk.staffId(), Role.SUPERVISOR);

        assertThat(asked(Map.of("staff", String.valueOf(clerk.staffId()))))
                .extracting(Act::who)
                .containsExactly("Els");
        assertThat(asked(Map.of("kind", "ACCOUNT"))).extracting(Act::who).containsExactly("Tom");
        assertThat(asked(Map.of(
                        "from",
                        today.minusDays(2).toString(),
                        "to",
                        today.minusDays(1).toString())))
                .isEmpty();
        assertThat(asked(Map.of("from", "nonsense", "staff", "'; drop", "kind", "x")))
                .hasSize(2);
    }

    @Test
    void pages_and_the_file_have_each_act_once() {
        for (int i = 0; i < 5; i++) {
            accounts.give(admin, clerk.staffId(), i % 2 == 0 ? Role.SUPERVISOR : Role.AGENT);
        }
        var query = ActQuery.of(office, today, Map.of());
        var paged = new ArrayList<Act>();
        for (int page = 0; page < 3; page++) {
            paged.addAll(acts.page(query, 2, page));
        }
        var filed = new ArrayList<Act>();
        acts.each(query, filed::add);

        assertThat(paged).hasSize(5).containsExactlyElementsOf(filed.reversed());
    }

    @Test
    void another_offices_acts_are_not_seen() {
        calledByTheClerk();

        var elsewhere = ActQuery.of(town.newOffice(), today, Map.of());

        assertThat(acts.page(elsewhere, 50, 0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void every_verb_of_a_visit_has_words(Verb verb) {
        var words = new ActWords(Words.of("staff", Language.NL));

        assertThat(words.verb(new Act(Instant.EPOCH, "", "VISIT", verb.name(), null, null)))
                .as("add verb.VISIT-" + verb + " to texts/staff_*.properties")
                .isNotEqualTo(verb.name());
    }

    @ParameterizedTest
    @EnumSource(Jump.class)
    void a_call_out_of_turn_is_told_with_its_reason_and_the_place_that_was_left(Jump jump) {
        var words = new ActWords(Words.of("staff", Language.NL));
        var call = new Act(Instant.EPOCH, "An", "VISIT", Verb.CALL_OUT_OF_TURN.name(), "A042", jump + " 7");

        assertThat(words.detail(call)).endsWith(", was nummer 7").doesNotContain(jump.name());
    }
}
