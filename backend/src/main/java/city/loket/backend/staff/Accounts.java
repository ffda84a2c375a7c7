package city.loket.backend.staff;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Tokens;
import city.loket.backend.staff.AccountAnswer.Done;
import city.loket.backend.staff.AccountAnswer.Not;
import city.loket.backend.staff.AccountAnswer.Why;
import city.loket.backend.staff.AccountAnswer.WithPassword;
import city.loket.backend.staff.StaffRecords.Verb;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What an admin does to the accounts of the office; each verb is one transaction and on record. An admin changes every account
 * but their own, so one admin is always left.
 */
@Component
public class Accounts {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final int LONGEST_NAME = 80;

    private final AccountTable table;
    private final StaffRecords records;
    private final SignIns signIns;
    private final OpenSessions sessions;
    private final PasswordEncoder passwords;
    private final Commands commands;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountTable table,
            StaffRecords records,
            SignIns signIns,
            OpenSessions sessions,
            PasswordEncoder passwords,
            Commands commands,
            ApplicationEventPublisher events) {
        this.table = table;
        this.records = records;
        this.signIns = signIns;
        this.sessions = sessions;
        this.passwords = passwords;
        this.commands = commands;
        this.events = events;
    }

    public List<Account> of(OfficeId office) {
        return table.of(office);
    }

    /** Adds somebody with a password for once. */
    public AccountAnswer add(StaffMember admin, String typedLogin, String typedName, Role role) {
        var login = StaffMembers.tidy(typedLogin);
        var name = typedName.strip();
        if (!LOGIN.matcher(login).matches()) {
            return new Not(Why.LOGIN_FORM);
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return new Not(Why.NAME_MISSING);
        }
        var password = oneTimePassword();
        var hash = passwords.encode(password);
        return asAdmin(admin, office -> {
            if (table.isTaken(login)) {
                return new Not(Why.LOGIN_TAKEN);
            }
            var id = table.add(office, login, name, role, hash);
            records.add(office, id, Verb.ADD, admin.actor(), role.name());
            return new WithPassword(name, password);
        });
    }

    public AccountAnswer give(StaffMember admin, long id, Role role) {
        return change(admin, id, Verb.ROLE, role.name(), account -> {
            table.give(id, role);
            return new Done();
        });
    }

    /** Signs somebody out everywhere, for good. */
    public AccountAnswer close(StaffMember admin, long id) {
        return change(admin, id, Verb.CLOSE, null, account -> {
            table.close(id);
            events.publishEvent(new AccountClosed(new OfficeId(admin.office()), id, admin.actor()));
            return new Done();
        });
    }

    public AccountAnswer reopen(StaffMember admin, long id) {
        return change(admin, id, Verb.REOPEN, null, account -> {
            table.reopen(id);
            return new Done();
        });
    }

    /** Ends a lock-out. */
    public AccountAnswer unlock(StaffMember admin, long id) {
        return change(admin, id, Verb.UNLOCK, null, account -> {
            if (account.login() != null) {
                signIns.forgive(account.login());
            }
            return new Done();
        });
    }

    /** A new password for once, for somebody who forgot theirs; it also ends a lock-out. */
    public AccountAnswer renewPassword(StaffMember admin, long id) {
        var password = oneTimePassword();
        var hash = passwords.encode(password);
        return change(admin, id, Verb.ONE_TIME_PASSWORD, null, account -> {
            if (account.login() == null) {
                return new Not(Why.UNKNOWN);
            }
            table.give(id, hash, true);
            signIns.forgive(account.login());
            return new WithPassword(account.name(), password);
        });
    }

    static String oneTimePassword() {
        return Tokens.code() + "-" + Tokens.code();
    }

    private AccountAnswer change(
            StaffMember admin, long id, Verb verb, @Nullable String detail, Function<Account, AccountAnswer> act) {
        if (id == admin.staffId()) {
            return new Not(Why.YOURSELF);
        }
        var answer = asAdmin(
                admin,
                office -> table.find(office, id)
                        .map(account -> {
                            var changed = act.apply(account);
                            if (!(changed instanceof Not)) {
                                records.add(office, id, verb, admin.actor(), detail);
                            }
                            return changed;
                        })
                        .orElse(new Not(Why.UNKNOWN)));
        sessions.changed(id);
        return answer;
    }

    private AccountAnswer asAdmin(StaffMember admin, Function<OfficeId, AccountAnswer> act) {
        var office = new OfficeId(admin.office());
        return commands.retried(() ->
                table.lockAdmins(office).contains(admin.staffId()) ? act.apply(office) : new Not(Why.NO_LONGER_ADMIN));
    }
}
