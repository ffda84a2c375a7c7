package city.loket.backend.staff.town;

import city.loket.backend.staff.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The town's own sign-in.
 *
 * @param issuer the address below which {@code .well-known/openid-configuration} is found
 * @param claim what the issuer tells of a member of staff that decides about the role: a text or a list of texts
 * @param grants which of its values gives which role where; of several that fit, the first counts
 */
@ConfigurationProperties("loket.oidc")
record TownProperties(
        String issuer,
        String clientId,
        String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("roles") String claim,
        @DefaultValue List<Grant> grants) {

    record Grant(String value, String office, Role role) {}

    /** Empty when nothing that is claimed gives a role. */
    Optional<Grant> grant(@Nullable Object claimed) {
        var values = claimed instanceof Collection<?> several ? several : List.of(String.valueOf(claimed));
        return grants.stream().filter(grant -> values.contains(grant.value())).findFirst();
    }
}
