package city.loket.backend.staff;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Commands;
import city.loket.backend.staff.StaffRecords.Verb;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Changing one's own password. It ends all other sessions of the account. */
@Component
public class OwnPassword {

    /** As NIST SP 800-63B advises: long, without rules about the characters. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;

    private final StaffMembers members;
    private final AccountTable table;
    private final StaffRecords records;
    private final SignIns signIns;
    private final OpenSessions sessions;
    private final PasswordEncoder passwords;
    private final Commands commands;

    OwnPassword(
            StaffMembers members,
            AccountTable table,
            StaffRecords records,
            SignIns signIns,
            OpenSessions sessions,
            PasswordEncoder passwords,
            Commands commands) {
        this.members = members;
        this.table = table;
        this.records = records;
        this.signIns = signIns;
        this.sessions = sessions;
        this.passwords = passwords;
        this.commands = commands;
    }

    /** @param address from where; wrong present passwords count as wrong sign-ins do */
    public Answer change(LocalMember me, String present, String chosen, String repeated, String address) {
        var attempt = signIns.begin(me.login(), address);
        if (attempt.isEmpty()) {
            return new Answer.Not(Why.LOCKED);
        }
        if (!passwords.matches(present, me.passwordHash())) {
            return new Answer.Not(Why.WRONG);
        }
        signIns.forgive(attempt.get());
        var why = judge(me, present, chosen, repeated);
        return why == null ? changed(me, chosen) : new Answer.Not(why);
    }

    private static @Nullable Why judge(LocalMember me, String present, String chosen, String repeated) {
        if (chosen.length() < SHORTEST || chosen.length() > LONGEST) {
            return Why.LENGTH;
        }
        if (chosen.equals(present) || StaffMembers.tidy(chosen).contains(me.login())) {
            return Why.GUESSABLE;
        }
        return chosen.equals(repeated) ? null : Why.NOT_REPEATED;
    }

    private Answer changed(LocalMember me, String chosen) {
        var hash = passwords.encode(chosen);
        commands.retried(() -> {
            table.give(me.staffId(), hash, false);
            records.add(new OfficeId(me.office()), me.staffId(), Verb.PASSWORD, me.actor(), null);
            return me;
        });
        sessions.changed(me.staffId());
        return new Answer.Changed(members.loadUserByUsername(me.login()));
    }

    /** What became of it. */
    public sealed interface Answer {

        /** @param me as whom this session must go on */
        record Changed(LocalMember me) implements Answer {}

        record Not(Why why) implements Answer {}
    }

    public enum Why {
        LOCKED,
        WRONG,
        LENGTH,
        GUESSABLE,
        NOT_REPEATED
    }
}
