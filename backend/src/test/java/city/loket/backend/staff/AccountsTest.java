package city.loket.backend.staff;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.staff.AccountAnswer.Done;
import city.loket.backend.staff.AccountAnswer.Not;
import city.loket.backend.staff.AccountAnswer.Why;
import city.loket.backend.staff.AccountAnswer.WithPassword;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@BackendTest
class AccountsTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private StaffMembers members;

    @Autowired
    private OpenSessions sessions;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestTown town;

    private Office office;
    private LocalMember admin;

    @BeforeEach
    void an_admin() {
        office = town.newOffice();
        admin = member(Role.ADMIN);
    }

    private LocalMember member(Role role) {
        var login = UUID.randomUUID().toString();
        members.add(office.id(), login, "Els", role, BackendTest.PASSWORD);
        return members.loadUserByUsername(login);
    }

    @Test
    void a_new_colleague_gets_a_password_for_once_and_may_do_nothing_until_it_is_changed() {
        var login = UUID.randomUUID().toString();

        var answer = accounts.add(admin, login.toUpperCase(), "Els", Role.AGENT);

        var added = members.loadUserByUsername(login);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        WithPassword.class,
                        given -> assertThat(passwords.matches(given.password(), added.passwordHash()))
                                .isTrue());
        assertThat(added.passwordDue()).isTrue();
        assertThat(added.getAuthorities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a, Els, LOGIN_FORM",
        "né, Els, LOGIN_FORM",
        "els e, Els, LOGIN_FORM",
        "els, ' ', NAME_MISSING",
        "an, An, LOGIN_TAKEN"
    })
    void what_cannot_be_added_is_told(String login, String name, Why why) {
        assertThat(accounts.add(admin, login, name, Role.AGENT)).isEqualTo(new Not(why));
    }

    @Test
    void closing_an_account_ends_its_sessions_everywhere() {
        var clerk = member(Role.AGENT);
        assertThat(sessions.holds(clerk)).isTrue();

        assertThat(accounts.close(admin, clerk.staffId())).isEqualTo(new Done());

        assertThat(sessions.holds(clerk)).isFalse();
        accounts.reopen(admin, clerk.staffId());
        assertThat(sessions.holds(clerk)).as("a session from before").isFalse();
        assertThat(sessions.holds(members.loadUserByUsername(clerk.login()))).isTrue();
    }

    @Test
    void another_role_ends_the_sessions_with_the_former_one() {
        var clerk = member(Role.SUPERVISOR);

        accounts.give(admin, clerk.staffId(), Role.AGENT);

        assertThat(sessions.holds(clerk)).isFalse();
    }

    @Test
    void nobody_changes_their_own_account_or_one_of_another_office() {
        assertThat(accounts.close(admin, admin.staffId())).isEqualTo(new Not(Why.YOURSELF));
        assertThat(accounts.give(admin, admin.staffId(), Role.AGENT)).isEqualTo(new Not(Why.YOURSELF));
        var elsewhere = members.loadUserByUsername("an");
        assertThat(accounts.close(admin, elsewhere.staffId())).isEqualTo(new Not(Why.UNKNOWN));
    }

    @Test
    void of_two_admins_who_close_each_other_at_once_one_is_left() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = member(Role.ADMIN);
            var other = member(Role.ADMIN);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = threads.invokeAll(List.<Callable<AccountAnswer>>of(
                        () -> accounts.close(one, other.staffId()), () -> accounts.close(other, one.staffId())));

                assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                        .containsExactlyInAnyOrder(new Done(), new Not(Why.NO_LONGER_ADMIN));
            }
        }
    }

    @Test
    void what_an_admin_does_is_on_record() {
        var clerk = member(Role.AGENT);

        accounts.give(admin, clerk.staffId(), Role.SUPERVISOR);
        accounts.renewPassword(admin, clerk.staffId());
        accounts.close(admin, clerk.staffId());

        var verbs = jdbc.sql("select verb from staff_record where staff_id = ? and actor = ? order by id")
                .params(clerk.staffId(), admin.actor().key())
                .query(String.class)
                .list();
        assertThat(verbs).containsExactly("ROLE", "ONE_TIME_PASSWORD", "CLOSE");
    }
}
