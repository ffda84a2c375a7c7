package city.loket.backend.staff;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody with an account here and a password. */
public record LocalMember(
        long staffId,
        long office,
        String login,
        String displayName,
        String passwordHash,
        boolean passwordDue,
        Role role,
        int epoch)
        implements UserDetails, StaffMember {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return rights();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    /** Nothing secret, wherever it is written. */
    @Override
    public String toString() {
        return "LocalMember[" + staffId + "]";
    }
}
