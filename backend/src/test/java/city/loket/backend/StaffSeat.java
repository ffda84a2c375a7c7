package city.loket.backend;

import city.loket.backend.office.Office;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMembers;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs in somebody new of an office. */
public final class StaffSeat {

    private StaffSeat() {}

    public static void take(StaffMembers staff, Office office, Role role) {
        var login = UUID.randomUUID().toString();
        staff.add(office.id(), login, "Els", role, "only-for-tests");
        var member = staff.loadUserByUsername(login);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
    }
}
