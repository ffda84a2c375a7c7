package city.loket.backend.outlook;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the record tells of the last hours' occupations. */
@Component
class Occupations {

    private static final Duration LOOKS_BACK = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final Services services;
    private final Memory<List<Occupation>> memory;

    Occupations(JdbcClient jdbc, Services services, LoketClock clock) {
        this.jdbc = jdbc;
        this.services = services;
        this.memory = new Memory<>(clock, this::read);
    }

    List<Occupation> of(OfficeId office) {
        return memory.of(office);
    }

    /** A visit that was put back or parked was at the counter since it was last called there. */
    private List<Occupation> read(OfficeId office, Instant now) {
        return jdbc.sql("""
                        select v.service_id, v.persons, max(c.at) as called, f.at as ended
                          from visit_record f
                          join visit v on v.id = f.visit_id
                          join visit_record c on c.visit_id = f.visit_id and c.id < f.id and c.state = 'CALLED' and c.verb <> 'RECALL'
                         where f.office_id = ? and f.at > ? and f.verb in ('FINISH', 'NO_SHOW')
                         group by f.id, v.service_id, v.persons, f.at
                        """)
                .params(office.value(), Timestamp.from(now.minus(LOOKS_BACK)))
                .query((rs, row) -> occupation(office, rs))
                .list();
    }

    private Occupation occupation(OfficeId office, ResultSet rs) throws SQLException {
        var service = services.get(office, new ServiceId(rs.getLong("service_id")));
        return new Occupation(
                service.id(),
                service.duration(rs.getInt("persons")),
                Duration.between(
                        rs.getTimestamp("called").toInstant(),
                        rs.getTimestamp("ended").toInstant()));
    }
}
