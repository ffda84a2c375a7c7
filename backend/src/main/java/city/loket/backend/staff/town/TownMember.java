package city.loket.backend.staff.town;

import city.loket.backend.staff.Role;
import city.loket.backend.staff.StaffMember;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who came in by the town's own sign-in. The issuer's token stays with the session, to sign out there too. */
final class TownMember extends DefaultOidcUser implements StaffMember {

    private final long staffId;
    private final long office;
    private final String displayName;
    private final Role role;
    private final int epoch;

    TownMember(OidcUser user, TownAccount account) {
        super(List.of(), user.getIdToken(), user.getUserInfo());
        staffId = account.id();
        office = account.office();
        displayName = account.name();
        role = account.role();
        epoch = account.epoch();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return rights();
    }

    @Override
    public long staffId() {
        return staffId;
    }

    @Override
    public long office() {
        return office;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public Role role() {
        return role;
    }

    @Override
    public int epoch() {
        return epoch;
    }

    @Override
    public boolean passwordDue() {
        return false;
    }
}
