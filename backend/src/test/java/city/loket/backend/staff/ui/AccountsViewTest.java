package city.loket.backend.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.office.Office;
import city.loket.backend.staff.LocalMember;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.Skills;
import city.loket.backend.staff.StaffMembers;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.test.context.support.WithUserDetails;

@BackendTest
@WithUserDetails("tom")
class AccountsViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestTown town;

    @Autowired
    private StaffMembers members;

    @Autowired
    private Skills skills;

    private Office office;
    private LocalMember admin;
    private LocalMember clerk;

    @BeforeEach
    void an_admin_opens_the_page() {
        office = town.newOffice();
        admin = town.hired(office, "Tom", Role.ADMIN);
        clerk = town.hired(office, "Els", Role.AGENT);
        opens(admin);
    }

    private void opens(LocalMember member) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
        navigate(AccountsView.class);
    }

    private static Stream<Component> all(Component from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(AccountsViewTest::all));
    }

    private List<Component> named(String name) {
        return all(UI.getCurrent())
                .filter(component -> name.equals(component.getElement().getAttribute("data-test")))
                .toList();
    }

    private void type(String id, String text) {
        var field = all(UI.getCurrent())
                .filter(component -> component.getId().equals(Optional.of(id)))
                .findFirst();
        ((Input) field.orElseThrow()).setValue(text);
    }

    private void press(String name) {
        var button = (NativeButton) named(name).getFirst();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    @Test
    void a_new_colleague_is_added_and_the_password_for_once_is_shown() {
        var login = UUID.randomUUID().toString();
        type("new-name", "Jan");
        type("new-login", login);

        press("add");

        assertThat(named("password")).hasSize(1);
        assertThat(named("account-" + login)).hasSize(1);
        assertThat(members.loadUserByUsername(login).passwordDue()).isTrue();
    }

    @Test
    void closing_an_account_is_asked_once_more() {
        press("close-" + clerk.login());
        assertThat(members.loadUserByUsername(clerk.login())).isNotNull();

        press("close-" + clerk.login());

        assertThat(named("reopen-" + clerk.login())).hasSize(1);
        assertThatThrownBy(() -> members.loadUserByUsername(clerk.login()))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void an_admins_own_row_has_nothing_to_press() {
        assertThat(named("account-" + admin.login())).hasSize(1);
        assertThat(named("close-" + admin.login())).isEmpty();
        assertThat(named("role-" + admin.login())).isEmpty();
    }

    @Test
    void a_supervisor_says_what_a_clerk_serves_and_changes_nothing_else() {
        var supervisor = town.hired(office, "Sofie", Role.SUPERVISOR);
        opens(supervisor);
        UI.getCurrent().refreshCurrentRoute(false);
        assertThat(named("close-" + clerk.login())).isEmpty();

        press("skills-" + clerk.staffId());
        named("service-document-pickup").getFirst().getElement().setProperty("checked", false);
        press("skills-save");

        var pickup = town.service(office, "document-pickup").id();
        assertThat(skills.of(office.id(), clerk.staffId())).isNotEmpty().doesNotContain(pickup);
    }
}
