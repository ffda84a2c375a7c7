package city.loket.backend.platform;

import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@EnableConfigurationProperties({LoketProperties.class, SessionProperties.class})
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    @Bean
    LoketClock clock() {
        return new LoketClock(InstantSource.system());
    }
}
