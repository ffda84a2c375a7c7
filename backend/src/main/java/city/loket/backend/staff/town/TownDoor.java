package city.loket.backend.staff.town;

import city.loket.backend.office.Offices;
import city.loket.backend.platform.Commands;
import city.loket.backend.staff.Role;
import city.loket.backend.staff.SignIns;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Lets in whom the issuer vouches for, with the office and the role that the claim gives them today. Whoever gets none stays outside. */
@Component
@ConditionalOnProperty("loket.oidc.issuer")
class TownDoor implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final int LONGEST_NAME = 80;

    private final OidcUserService issuer = new OidcUserService();
    private final TownProperties town;
    private final TownAccounts accounts;
    private final Offices offices;
    private final SignIns signIns;
    private final Commands commands;

    TownDoor(TownProperties town, TownAccounts accounts, Offices offices, SignIns signIns, Commands commands) {
        this.town = town;
        this.accounts = accounts;
        this.offices = offices;
        this.signIns = signIns;
        this.commands = commands;
    }

    /** @throws OAuth2AuthenticationException {@code no_role} when nobody gave a role, or the account was closed here */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = issuer.loadUser(request);
        var grant = town.grant(user.getClaim(town.claim())).orElseThrow(TownDoor::noRole);
        var office = offices.find(grant.office()).orElseThrow(TownDoor::noRole);
        var account = commands.retried(() -> account(user, office.id().value(), grant.role()));
        if (account.closed()) {
            throw noRole();
        }
        signIns.cameIn(account.id());
        return new TownMember(user, account);
    }

    private TownAccount account(OidcUser user, long office, Role role) {
        var known = accounts.find(user.getSubject());
        if (known.isEmpty()) {
            accounts.add(user.getSubject(), office, name(user), role);
        } else if (known.get().differs(office, role)) {
            accounts.move(known.get().id(), office, role);
        }
        return accounts.find(user.getSubject()).orElseThrow();
    }

    private static String name(OidcUser user) {
        var name = Stream.of("name", "preferred_username", "sub")
                .map(user::getClaimAsString)
                .filter(claimed -> claimed != null && !claimed.isBlank())
                .findFirst()
                .orElseThrow();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static OAuth2AuthenticationException noRole() {
        return new OAuth2AuthenticationException("no_role");
    }
}
