package city.loket.backend.catalogue;

import city.loket.backend.office.OfficeEntry.Group;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Services and their groups, as rows. */
@Component
class ServiceTable {

    private static final String SERVICE = """
            select s.id, s.office_id, s.code, s.version_id, g.id as group_id, g.code as group_code, g.name as group_name,
                   g.slot_minutes
              from service s join service_group g on g.id = s.group_id
            """;

    private final JdbcClient jdbc;
    private final ServiceVersions versions;
    private final LoketClock clock;

    ServiceTable(JdbcClient jdbc, ServiceVersions versions, LoketClock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.clock = clock;
    }

    List<Service> offered(OfficeId office) {
        return jdbc.sql(SERVICE
                        + " where s.office_id = ? and s.withdrawn_at is null order by g.position, s.position, s.id")
                .param(office.value())
                .query(this::service)
                .list();
    }

    /** What is offered, and after it what was withdrawn since this moment. */
    List<Service> served(OfficeId office, Instant since) {
        return jdbc.sql(SERVICE + """
                         where s.office_id = ? and (s.withdrawn_at is null or s.withdrawn_at > ?)
                         order by s.withdrawn_at is not null, g.position, s.position, s.id
                        """)
                .params(office.value(), Timestamp.from(since))
                .query(this::service)
                .list();
    }

    Service any(OfficeId office, ServiceId id) {
        return jdbc.sql(SERVICE + " where s.office_id = ? and s.id = ?")
                .params(office.value(), id.value())
                .query(this::service)
                .optional()
                .orElseThrow();
    }

    /** @return the group's id */
    long put(OfficeId office, int position, Group group) {
        return jdbc.sql("""
                        insert into service_group (office_id, code, position, name, slot_minutes) values (?, ?, ?, ?, ?)
                        on duplicate key update position = values(position), name = values(name),
                               slot_minutes = values(slot_minutes)
                        returning id
                        """)
                .params(
                        office.value(),
                        group.code(),
                        position,
                        CatalogueFormat.JSON.writeValueAsString(group.name()),
                        group.slotMinutes())
                .query(Long.class)
                .single();
    }

    /** Offers the service; the same facts again make no new version. */
    void put(OfficeId office, long group, int position, String code, ServiceFacts facts) {
        var service = jdbc.sql("""
                        insert into service (office_id, code, group_id, position) values (?, ?, ?, ?)
                        on duplicate key update group_id = values(group_id), position = values(position),
                               withdrawn_at = null
                        returning id
                        """)
                .params(office.value(), code, group, position)
                .query(Long.class)
                .single();
        versions.put(service, facts);
    }

    /** Takes away every service of the office but these; what was booked for them stays. */
    void withdrawAllBut(OfficeId office, Collection<String> codes) {
        jdbc.sql("""
                        update service set withdrawn_at = :now
                         where office_id = :office and withdrawn_at is null and code not in (:codes)
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("office", office.value())
                .param("codes", codes.isEmpty() ? List.of("") : codes)
                .update();
    }

    private Service service(ResultSet rs, int row) throws SQLException {
        var version = new ServiceVersionId(rs.getLong("version_id"));
        return new Service(
                new ServiceId(rs.getLong("id")),
                version,
                new OfficeId(rs.getLong("office_id")),
                rs.getString("code"),
                group(rs),
                versions.facts(version));
    }

    private static ServiceGroup group(ResultSet rs) throws SQLException {
        return new ServiceGroup(
                rs.getLong("group_id"),
                rs.getString("group_code"),
                CatalogueFormat.JSON.readValue(rs.getString("group_name"), Text.class),
                rs.getInt("slot_minutes"));
    }
}
