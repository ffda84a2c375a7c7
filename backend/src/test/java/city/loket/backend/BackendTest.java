package city.loket.backend;

import city.loket.backend.visit.PhotoTown;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The one Spring context of this module's tests: the whole backend over its real embedded MariaDB, with the demo's town.
 * The server's files stay in {@code target}, so that only the first run installs them; the schema is new in each run.
 */
@SpringBootTest(
        properties = {
            "loket.data=target/test-data",
            "loket.demo=true",
            "loket.demo.kiosk-token=" + BackendTest.KIOSK_TOKEN,
            "loket.demo.display-token=" + BackendTest.DISPLAY_TOKEN,
            "loket.demo.password=" + BackendTest.PASSWORD,
            "loket.booth.senders[0].id=" + BackendTest.BOOTH,
            "loket.booth.senders[0].office=namur-hotel-de-ville",
            "loket.booth.senders[0].name=Photomaton 2",
            "loket.booth.senders[0].key=" + BackendTest.BOOTH_KEY,
            "loket.booth.senders[0].heartbeat=60s",
            "loket.clock-driven=true",
            "loket.oidc.issuer=http://127.0.0.1:${random.int(20000,60000)}",
            "loket.oidc.client-id=loket",
            "loket.oidc.client-secret=only-for-tests",
            "loket.oidc.claim=groups",
            "loket.oidc.grants[0].value=heads",
            "loket.oidc.grants[0].office=leuven-stadskantoor",
            "loket.oidc.grants[0].role=SUPERVISOR",
            "loket.oidc.grants[1].value=clerks",
            "loket.oidc.grants[1].office=leuven-stadskantoor",
            "loket.oidc.grants[1].role=AGENT",
            "spring.flyway.clean-disabled=false"
        })
@AutoConfigureMockMvc
@Import({BackendTest.FreshSchema.class, TestTown.class, PhotoTown.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BackendTest {

    String KIOSK_TOKEN = "token-of-the-test-kiosk";
    String DISPLAY_TOKEN = "token-of-the-test-display";
    String PASSWORD = "only-for-tests";
    String BOOTH = "booth-2";
    String BOOTH_KEY = "0123456789abcdef0123456789abcdef";

    @TestConfiguration(proxyBeanMethods = false)
    class FreshSchema {

        @Bean
        FlywayMigrationStrategy cleanThenMigrate() {
            return (Flyway flyway) -> {
                flyway.clean();
                flyway.migrate();
            };
        }
    }
}
