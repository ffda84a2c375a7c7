package city.loket.backend.office;

import city.loket.backend.platform.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The days on which offices stay closed: those of the municipality's file, and those that staff entered. */
@Component
public class Closures {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Closures(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    /**
     * In the order of their first days.
     *
     * @param service {@code null} for those of the whole office only
     */
    public List<Closure> of(OfficeId office, @Nullable String service) {
        return jdbc.sql("""
                        select * from closure where office_id = ? and (service_code is null or service_code = ?)
                         order by first_day, id
                        """)
                .params(office.value(), service)
                .query(this::closure)
                .list();
    }

    /** Of the office and its services, those that are not over before this day; in the order of their first days. */
    public List<Closure> coming(OfficeId office, LocalDate from) {
        return jdbc.sql("select * from closure where office_id = ? and last_day >= ? order by first_day, id")
                .params(office.value(), from)
                .query(this::closure)
                .list();
    }

    /** Whether staff entered it; the others come back with each import of the municipality's file. */
    public boolean isByStaff(OfficeId office, Closure closure) {
        return jdbc.sql("""
                        select count(*) from closure
                         where office_id = ? and first_day = ? and last_day = ? and service_code <=> ? and by_staff
                        """)
                        .params(office.value(), closure.from(), closure.to(), closure.service())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Entered by staff; the next import of the municipality's file leaves it. In the caller's transaction. */
    public void add(OfficeId office, Closure closure) {
        insert(office, closure, true);
        events.publishEvent(new ClosuresChanged(office));
    }

    /**
     * The office opens after all; a closure of the municipality's file comes back with the next import. In the caller's
     * transaction.
     */
    public void remove(OfficeId office, Closure closure) {
        jdbc.sql("""
                        delete from closure
                         where office_id = ? and first_day = ? and last_day = ? and service_code <=> ?
                        """)
                .params(office.value(), closure.from(), closure.to(), closure.service())
                .update();
        events.publishEvent(new ClosuresChanged(office));
    }

    void put(OfficeId office, List<Closure> ofTheFile) {
        jdbc.sql("delete from closure where office_id = ? and not by_staff")
                .param(office.value())
                .update();
        ofTheFile.forEach(closure -> insert(office, closure, false));
    }

    private void insert(OfficeId office, Closure closure, boolean byStaff) {
        jdbc.sql("""
                        insert into closure (office_id, service_code, first_day, last_day, reason, by_staff)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        office.value(),
                        closure.service(),
                        closure.from(),
                        closure.to(),
                        json.writeValueAsString(closure.reason()),
                        byStaff)
                .update();
    }

    private Closure closure(ResultSet rs, int row) throws SQLException {
        return new Closure(
                rs.getObject("first_day", LocalDate.class),
                rs.getObject("last_day", LocalDate.class),
                rs.getString("service_code"),
                json.readValue(rs.getString("reason"), Text.class));
    }
}
