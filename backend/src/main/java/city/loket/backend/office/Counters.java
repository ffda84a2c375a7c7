package city.loket.backend.office;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counters of the offices. */
@Component
public class Counters {

    private final JdbcClient jdbc;

    Counters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they stand in the hall: 2 before 10. */
    public List<Counter> of(OfficeId office) {
        return jdbc.sql("select id, name from counter where office_id = ? order by length(name), name")
                .param(office.value())
                .query((rs, row) -> new Counter(new CounterId(rs.getLong("id")), rs.getString("name")))
                .list();
    }
}
