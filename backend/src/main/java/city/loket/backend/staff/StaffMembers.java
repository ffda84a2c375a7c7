package city.loket.backend.staff;

import city.loket.backend.office.OfficeId;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Who may sign in with a password. Passwords are kept as Argon2 hashes. */
@Component
public class StaffMembers implements UserDetailsService {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    StaffMembers(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** A name as it is kept: in lower case, however it was typed. */
    static String tidy(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws UsernameNotFoundException also for a closed account */
    @Override
    public LocalMember loadUserByUsername(String login) {
        return jdbc.sql("select * from staff_member where login = ? and closed_at is null")
                .param(tidy(login))
                .query((rs, row) -> new LocalMember(
                        rs.getLong("id"),
                        rs.getLong("office_id"),
                        rs.getString("login"),
                        rs.getString("name"),
                        rs.getString("password_hash"),
                        rs.getBoolean("password_due"),
                        Role.valueOf(rs.getString("role")),
                        rs.getInt("epoch")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("Nobody signs in by this name"));
    }

    /** What colleagues call this member of staff. */
    public String nameOf(long staff) {
        return jdbc.sql("select name from staff_member where id = ?")
                .param(staff)
                .query(String.class)
                .single();
    }

    /** Adds somebody, or gives somebody who has this login already a new password. */
    public void add(OfficeId office, String login, String name, Role role, String password) {
        jdbc.sql("""
                        insert into staff_member (office_id, login, name, password_hash, role) values (?, ?, ?, ?, ?)
                        on duplicate key update password_hash = values(password_hash)
                        """)
                .params(office.value(), tidy(login), name, passwords.encode(password), role.name())
                .update();
    }
}
