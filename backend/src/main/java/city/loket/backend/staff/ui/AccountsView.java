package city.loket.backend.staff.ui;

import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Words;
import city.loket.backend.platform.ui.ConsoleBar;
import city.loket.backend.platform.ui.ConsoleLanguage;
import city.loket.backend.staff.AccountAnswer;
import city.loket.backend.staff.Accounts;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMember;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;

/** The accounts of the admin's office. Drawn anew after each change. */
@Route("console/staff")
@RolesAllowed("ADMIN")
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@StyleSheet("context://staff.css")
@JavaScript("context://console.js")
class AccountsView extends Div implements HasDynamicTitle {

    private final Accounts accounts;
    private final StaffMember admin;
    private final Words words;
    private final Div told = new Div();
    private final AccountForm form;
    private final AccountList list;

    AccountsView(Accounts accounts, Offices offices, AuthenticationContext authentication) {
        this.accounts = accounts;
        admin = authentication.getAuthenticatedUser(StaffMember.class).orElseThrow();
        words = Words.of("staff", ConsoleLanguage.of(UI.getCurrent()));
        var office = offices.get(new OfficeId(admin.office()));
        form = new AccountForm(words, this::add);
        list = new AccountList(words, office.zone(), admin, new Presses());
        told.getElement().setAttribute("role", "status").setAttribute("data-test", "told");
        addClassName("staff");
        var title = words.say("accounts.title");
        var back = new Anchor("console", words.say("back"));
        back.addClassName("quiet");
        var bar = new ConsoleBar(words.language(), admin.displayName(), authentication, back);
        bar.show(title);
        add(bar, new Main(new H2(title + " · " + office.name()), told, list, form));
        draw();
    }

    @Override
    public String getPageTitle() {
        return words.say("accounts.title");
    }

    private void draw() {
        list.show(accounts.of(new OfficeId(admin.office())));
    }

    private void add(String login, String name, Role role) {
        var answer = accounts.add(admin, login, name, role);
        tell(answer);
        if (!(answer instanceof AccountAnswer.Not)) {
            form.clear();
        }
    }

    private void tell(AccountAnswer answer) {
        told.removeAll();
        switch (answer) {
            case AccountAnswer.Done() -> told.add(note("good", words.say("told.done")));
            case AccountAnswer.WithPassword(var name, var password) -> {
                var shown = new Paragraph(password);
                shown.addClassName("password");
                shown.getElement().setAttribute("data-test", "password");
                told.add(note("wait", words.say("told.password", name)), shown);
            }
            case AccountAnswer.Not(var why) -> told.add(note("bad", words.say("told." + why.name())));
        }
        draw();
    }

    private static Paragraph note(String mood, String text) {
        var note = new Paragraph(text);
        note.addClassNames("note", mood);
        return note;
    }

    private final class Presses implements AccountList.Pressed {

        @Override
        public void role(long account, Role role) {
            tell(accounts.give(admin, account, role));
        }

        @Override
        public void password(long account) {
            tell(accounts.renewPassword(admin, account));
        }

        @Override
        public void unlock(long account) {
            tell(accounts.unlock(admin, account));
        }

        @Override
        public void close(long account) {
            tell(accounts.close(admin, account));
        }

        @Override
        public void reopen(long account) {
            tell(accounts.reopen(admin, account));
        }
    }
}
