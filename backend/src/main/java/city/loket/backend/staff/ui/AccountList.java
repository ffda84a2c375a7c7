package city.loket.backend.staff.ui;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.platform.Words;
import city.loket.backend.staff.Account;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMember;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every account of the office, with what can be done to it. */
final class AccountList extends NativeTable {

    private final Words words;
    private final ZoneId zone;
    private final StaffMember reader;
    private final Pressed pressed;

    AccountList(Words words, ZoneId zone, StaffMember reader, Pressed pressed) {
        this.words = words;
        this.zone = zone;
        this.reader = reader;
        this.pressed = pressed;
        addClassName("accounts");
        var head = getHead().addRow();
        Stream.of("name", "login", "role", "serves", "last", "state", "do")
                .forEach(column -> head.addHeaderCell().setText(words.say("account." + column)));
    }

    /** @param skills of whoever does not serve everything */
    void show(List<Account> accounts, Map<Long, Set<ServiceId>> skills) {
        getBody().removeAllRows();
        accounts.forEach(account -> draw(
                account, skills.getOrDefault(account.id(), Set.of()), getBody().addRow()));
    }

    private void draw(Account account, Set<ServiceId> skills, NativeTableRow row) {
        row.getElement().setAttribute("data-test", "account-" + account.login());
        row.setClassName("grey", account.closed());
        row.addDataCell().setText(account.name());
        row.addDataCell().setText(account.login() == null ? words.say("account.town") : account.login());
        row.addDataCell().add(role(account));
        row.addDataCell().add(serves(account, skills));
        row.addDataCell().setText(last(account.lastIn()));
        row.addDataCell().add(state(account));
        var buttons = row.addDataCell();
        buttons.addClassName("buttons");
        buttons.add(buttons(account));
    }

    /** An admin's own role, what supervisors may not change, and what the town's sign-in decides, are only told. */
    private Component role(Account account) {
        if (!mayChange() || isMine(account) || account.closed() || account.login() == null) {
            return new Span(words.say("role." + account.role()));
        }
        var role = new Choice(
                "role-" + account.login(), Roles.options(words), account.role().name());
        role.getElement().setAttribute("aria-label", words.say("account.role-of", account.name()));
        role.addValueChangeListener(change -> pressed.role(account.id(), Role.valueOf(change.getValue())));
        return role;
    }

    private Component serves(Account account, Set<ServiceId> skills) {
        var text = skills.isEmpty() ? words.say("skills.all") : words.count("skills", skills.size());
        if (account.closed()) {
            return new Span(text);
        }
        var button = new NativeButton(text, click -> pressed.skills(account));
        button.addClassName("small");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-test", "skills-" + account.id())
                .setAttribute("aria-label", words.say("skills.of", account.name(), text));
        return button;
    }

    /** A supervisor only says what somebody serves. */
    private boolean mayChange() {
        return reader.role() == Role.ADMIN;
    }

    private String last(@Nullable Instant at) {
        return at == null
                ? words.say("account.never")
                : words.day(at.atZone(zone).toLocalDate()) + ", " + words.time(at, zone);
    }

    private Component state(Account account) {
        if (account.closed()) {
            return chip("", "state.closed");
        }
        if (account.locked()) {
            return chip("bad", "state.locked");
        }
        return account.passwordDue() ? chip("wait", "state.due") : chip("good", "state.open");
    }

    private Span chip(String mood, String key) {
        var chip = new Span(words.say(key));
        chip.addClassName("chip");
        if (!mood.isEmpty()) {
            chip.addClassName(mood);
        }
        return chip;
    }

    private List<Component> buttons(Account account) {
        var buttons = new ArrayList<Component>();
        if (isMine(account)) {
            buttons.add(new Span(words.say("account.you")));
        } else if (!mayChange()) {
            return buttons;
        } else if (account.closed()) {
            buttons.add(button("reopen", account, () -> pressed.reopen(account.id())));
        } else {
            if (account.locked()) {
                buttons.add(button("unlock", account, () -> pressed.unlock(account.id())));
            }
            if (account.login() != null) {
                buttons.add(button("password", account, () -> pressed.password(account.id())));
            }
            buttons.add(button("close", account, () -> pressed.close(account.id())));
        }
        return buttons;
    }

    private SureButton button(String act, Account account, Runnable press) {
        var button =
                new SureButton(act + "-" + account.login(), words.say("do." + act), words.say("sure." + act), press);
        button.getElement().setAttribute("aria-description", account.name());
        return button;
    }

    private boolean isMine(Account account) {
        return account.id() == reader.staffId();
    }

    /** What was pressed in the list. */
    interface Pressed {

        void role(long account, Role role);

        void password(long account);

        void unlock(long account);

        void skills(Account account);

        void close(long account);

        void reopen(long account);
    }
}
