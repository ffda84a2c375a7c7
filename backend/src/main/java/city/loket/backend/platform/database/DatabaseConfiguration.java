package city.loket.backend.platform.database;

import city.loket.backend.platform.LoketProperties;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Kept as a bean, so that the server is stopped after the pool that uses it. */
    @Bean
    DatabaseServer databaseServer(LoketProperties loket) {
        var external = loket.database();
        return external == null
                ? EmbeddedMariaDb.start(loket.data().resolve("db").toAbsolutePath())
                : new DatabaseServer.External(external.url(), external.user(), external.password());
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DatabaseServer server) {
        return DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(server.url())
                .username(server.user())
                .password(server.password())
                .build();
    }
}
