package city.loket.backend.staff;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signing in by name and password. Whoever was wrong too often is refused before the password is looked at. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignIns signIns;

    PasswordSignIn(StaffMembers members, PasswordEncoder encoder, SignIns signIns) {
        passwords = new DaoAuthenticationProvider(members);
        passwords.setPasswordEncoder(encoder);
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication asking) {
        var attempt = signIns.begin(asking.getName(), address(asking))
                .orElseThrow(() -> new LockedException("Too many wrong passwords"));
        var authenticated = passwords.authenticate(asking);
        signIns.succeeded(attempt);
        return authenticated;
    }

    private static String address(Authentication asking) {
        return asking.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "127.0.0.1";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
