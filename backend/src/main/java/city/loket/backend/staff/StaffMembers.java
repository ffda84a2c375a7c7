package city.loket.backend.staff;

import city.loket.backend.office.OfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The local accounts. Passwords are kept as Argon2 hashes. */
@Component
public class StaffMembers implements UserDetailsService {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    StaffMembers(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    @Override
    public StaffMember loadUserByUsername(String login) {
        return jdbc.sql("select * from staff_member where login = ?")
                .param(login)
                .query((rs, row) -> new StaffMember(
                        rs.getLong("id"),
                        rs.getLong("office_id"),
                        rs.getString("login"),
                        rs.getString("name"),
                        rs.getString("password_hash"),
                        Role.valueOf(rs.getString("role"))))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("Nobody signs in as " + login));
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
                .params(office.value(), login, name, passwords.encode(password), role.name())
                .update();
    }
}
