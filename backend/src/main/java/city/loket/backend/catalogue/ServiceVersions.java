package city.loket.backend.catalogue;

import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Tokens;
import java.sql.Timestamp;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was ever said of services. A version never changes, so each is read once (docs/decisions/072). */
@Component
class ServiceVersions {

    private final JdbcClient jdbc;
    private final LoketClock clock;
    private final Map<ServiceVersionId, ServiceFacts> known = new ConcurrentHashMap<>();

    ServiceVersions(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ServiceFacts facts(ServiceVersionId version) {
        return known.computeIfAbsent(
                version,
                id -> jdbc.sql("select facts from service_version where id = ?")
                        .param(id.value())
                        .query((rs, row) -> CatalogueFormat.JSON.readValue(rs.getString("facts"), ServiceFacts.class))
                        .single());
    }

    /** Makes these facts the current ones; the same facts again make no new version. */
    void put(long service, ServiceFacts facts) {
        var text = CatalogueFormat.JSON.writeValueAsString(facts);
        var digest = Tokens.hash(text);
        if (!digest.equals(currentDigest(service))) {
            addVersion(service, digest, text);
        }
    }

    private String currentDigest(long service) {
        return jdbc.sql("select v.digest from service s join service_version v on v.id = s.version_id where s.id = ?")
                .param(service)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private void addVersion(long service, String digest, String facts) {
        var version = jdbc.sql("""
                        insert into service_version (service_id, since, digest, facts) values (?, ?, ?, ?) returning id
                        """)
                .params(service, Timestamp.from(clock.instant()), digest, facts)
                .query(Long.class)
                .single();
        jdbc.sql("update service set version_id = ? where id = ?")
                .params(version, service)
                .update();
    }
}
