package city.loket.backend.staff.town;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.util.function.SingletonSupplier;

/** Exists only where an issuer is set. It is asked when somebody first signs in, so that its failure does not keep us from starting. */
@EnableConfigurationProperties(TownProperties.class)
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("loket.oidc.issuer")
class TownConfiguration {

    private static final String ID = "town";

    @Bean
    ClientRegistrationRepository issuer(TownProperties town) {
        var registration = SingletonSupplier.of(() -> registration(town));
        return id -> id.equals(ID) ? registration.obtain() : null;
    }

    private static ClientRegistration registration(TownProperties town) {
        return ClientRegistrations.fromIssuerLocation(town.issuer())
                .registrationId(ID)
                .clientId(town.clientId())
                .clientSecret(town.clientSecret())
                .scope(town.scopes())
                .userNameAttributeName("sub")
                .build();
    }
}
