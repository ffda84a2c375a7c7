package city.loket.backend.staff.town;

import city.loket.backend.staff.Role;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of those who come in by the town's own sign-in, known by issuer and subject; never by a name, which somebody else may have here. */
@Component
@ConditionalOnProperty("loket.oidc.issuer")
class TownAccounts {

    private final JdbcClient jdbc;
    private final TownProperties town;

    TownAccounts(JdbcClient jdbc, TownProperties town) {
        this.jdbc = jdbc;
        this.town = town;
    }

    Optional<TownAccount> find(String subject) {
        return jdbc.sql("select * from staff_member where issuer = ? and subject = ? for update")
                .params(town.issuer(), subject)
                .query((rs, row) -> new TownAccount(
                        rs.getLong("id"),
                        rs.getLong("office_id"),
                        rs.getString("name"),
                        Role.valueOf(rs.getString("role")),
                        rs.getInt("epoch"),
                        rs.getTimestamp("closed_at") != null))
                .optional();
    }

    void add(String subject, long office, String name, Role role) {
        jdbc.sql("insert into staff_member (office_id, name, role, issuer, subject) values (?, ?, ?, ?, ?)")
                .params(office, name, role.name(), town.issuer(), subject)
                .update();
    }

    /** Sessions with the former role are over. */
    void move(long id, long office, Role role) {
        jdbc.sql("update staff_member set office_id = ?, role = ?, epoch = epoch + 1 where id = ?")
                .params(office, role.name(), id)
                .update();
    }
}
