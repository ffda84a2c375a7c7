package city.loket.backend.staff;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of accounts. Whatever ends sessions raises the account's epoch. */
@Component
class AccountTable {

    private static final String SELECT = """
            select m.*, (select max(s.at) from sign_in s where s.staff_id = m.id and s.outcome = 'IN') as last_in
              from staff_member m where m.office_id = ?
            """;

    private final JdbcClient jdbc;
    private final SignIns signIns;
    private final LoketClock clock;

    AccountTable(JdbcClient jdbc, SignIns signIns, LoketClock clock) {
        this.jdbc = jdbc;
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Those who work here first, by name. */
    List<Account> of(OfficeId office) {
        return jdbc.sql(SELECT + " order by m.closed_at is not null, m.name, m.id")
                .param(office.value())
                .query(this::account)
                .list();
    }

    Optional<Account> find(OfficeId office, long id) {
        return jdbc.sql(SELECT + " and m.id = ?")
                .params(office.value(), id)
                .query(this::account)
                .optional();
    }

    /** Locks the office's open admins, so that two admins who close each other are not both let through. */
    Set<Long> lockAdmins(OfficeId office) {
        return jdbc.sql("""
                        select id from staff_member
                         where office_id = ? and role = 'ADMIN' and closed_at is null order by id for update
                        """).param(office.value()).query(Long.class).set();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody has this login */
    long add(OfficeId office, String login, String name, Role role, String passwordHash) {
        return jdbc.sql("""
                        insert into staff_member (office_id, login, name, role, password_hash, password_due)
                        values (?, ?, ?, ?, ?, true) returning id
                        """)
                .params(office.value(), login, name, role.name(), passwordHash)
                .query(Long.class)
                .single();
    }

    boolean isTaken(String login) {
        return jdbc.sql("select count(*) from staff_member where login = ?")
                        .param(login)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void give(long id, Role role) {
        change(id, "role = ?", role.name());
    }

    void give(long id, String passwordHash, boolean due) {
        jdbc.sql("update staff_member set password_hash = ?, password_due = ?, epoch = epoch + 1 where id = ?")
                .params(passwordHash, due, id)
                .update();
    }

    void close(long id) {
        change(id, "closed_at = ?", Timestamp.from(clock.instant()));
    }

    void reopen(long id) {
        change(id, "closed_at = ?", null);
    }

    private void change(long id, String column, @Nullable Object value) {
        jdbc.sql("update staff_member set " + column + ", epoch = epoch + 1 where id = ?")
                .param(value)
                .param(id)
                .update();
    }

    private Account account(ResultSet rs, int row) throws SQLException {
        var login = rs.getString("login");
        return new Account(
                rs.getLong("id"),
                login,
                rs.getString("name"),
                Role.valueOf(rs.getString("role")),
                rs.getBoolean("password_due"),
                rs.getTimestamp("closed_at") != null,
                login != null && signIns.isLocked(login),
                instant(rs.getTimestamp("last_in")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
