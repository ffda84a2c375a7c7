package city.loket.backend.staff.ui;

import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Words;
import city.loket.backend.platform.ui.ConsoleBar;
import city.loket.backend.platform.ui.ConsoleLanguage;
import city.loket.backend.staff.Account;
import city.loket.backend.staff.AccountAnswer;
import city.loket.backend.staff.Accounts;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.Skills;
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
import java.util.Set;

/** Who works in the office: supervisors say what each serves, admins change accounts. Drawn anew after each change. */
@Route("console/staff")
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@StyleSheet("context://staff.css")
@JavaScript("context://console.js")
class AccountsView extends Div implements HasDynamicTitle {

    private final Accounts accounts;
    private final Skills skills;
    private final Services services;
    private final StaffMember reader;
    private final Words words;
    private final Div told = new Div();
    private final AccountForm form;
    private final AccountList list;
    private final SkillsPanel panel;

    AccountsView(
            Accounts accounts,
            Skills skills,
            Services services,
            Offices offices,
            AuthenticationContext authentication) {
        this.accounts = accounts;
        this.skills = skills;
        this.services = services;
        reader = authentication.getAuthenticatedUser(StaffMember.class).orElseThrow();
        words = Words.of("staff", ConsoleLanguage.of(UI.getCurrent()));
        var office = offices.get(new OfficeId(reader.office()));
        form = new AccountForm(words, this::add);
        panel = new SkillsPanel(words);
        list = new AccountList(words, office.zone(), reader, new Presses());
        told.getElement().setAttribute("role", "status").setAttribute("data-test", "told");
        addClassName("staff");
        var title = words.say("accounts.title");
        var back = new Anchor("console", words.say("back"));
        back.addClassName("quiet");
        var bar = new ConsoleBar(words.language(), reader.displayName(), authentication, back);
        bar.show(title);
        add(bar, new Main(new H2(title + " · " + office.name()), told, list, panel, form));
        form.setVisible(reader.role() == Role.ADMIN);
        draw();
    }

    @Override
    public String getPageTitle() {
        return words.say("accounts.title");
    }

    private void draw() {
        var office = new OfficeId(reader.office());
        list.show(accounts.of(office), skills.noted(office));
    }

    private void add(String login, String name, Role role) {
        var answer = accounts.add(reader, login, name, role);
        tell(answer);
        if (!(answer instanceof AccountAnswer.Not)) {
            form.clear();
        }
    }

    private void ask(Account account) {
        var office = new OfficeId(reader.office());
        panel.open(account, services.served(office), skills.of(office, account.id()), codes -> give(account, codes));
    }

    private void give(Account account, Set<String> codes) {
        if (codes.isEmpty()) {
            tell(new AccountAnswer.Not(AccountAnswer.Why.NO_SERVICE));
        } else {
            panel.close();
            tell(skills.give(reader, account.id(), codes));
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
            tell(accounts.give(reader, account, role));
        }

        @Override
        public void password(long account) {
            tell(accounts.renewPassword(reader, account));
        }

        @Override
        public void unlock(long account) {
            tell(accounts.unlock(reader, account));
        }

        @Override
        public void skills(Account account) {
            ask(account);
        }

        @Override
        public void close(long account) {
            tell(accounts.close(reader, account));
        }

        @Override
        public void reopen(long account) {
            tell(accounts.reopen(reader, account));
        }
    }
}
