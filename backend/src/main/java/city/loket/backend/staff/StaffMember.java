package city.loket.backend.staff;

import city.loket.backend.platform.SignedInStaff;
import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who works here. */
public record StaffMember(long staffId, long office, String login, String displayName, String passwordHash, Role role)
        implements UserDetails, SignedInStaff {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return role.included().stream()
                .map(held -> new SimpleGrantedAuthority("ROLE_" + held))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }
}
