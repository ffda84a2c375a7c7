package city.loket.backend.staff;

import city.loket.backend.platform.SignedInStaff;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who works here, however they signed in. */
public interface StaffMember extends SignedInStaff {

    Role role();

    /** What the role includes; nothing as long as the password is one for once. */
    default List<GrantedAuthority> rights() {
        return passwordDue()
                ? List.of()
                : role().included().stream()
                        .<GrantedAuthority>map(held -> new SimpleGrantedAuthority("ROLE_" + held))
                        .toList();
    }
}
