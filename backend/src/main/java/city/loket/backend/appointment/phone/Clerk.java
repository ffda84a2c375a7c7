package city.loket.backend.appointment.phone;

import city.loket.backend.platform.Actor;
import city.loket.backend.platform.SignedInStaff;
import com.vaadin.flow.spring.security.AuthenticationContext;

/**
 * Who sits before the screen.
 *
 * @param overbooks whether this person may put somebody where there is no place
 */
record Clerk(SignedInStaff staff, boolean overbooks) {

    static Clerk of(AuthenticationContext authentication) {
        return new Clerk(
                authentication.getAuthenticatedUser(SignedInStaff.class).orElseThrow(),
                authentication.hasAnyRole("SUPERVISOR", "ADMIN"));
    }

    Actor actor() {
        return staff.actor();
    }
}
