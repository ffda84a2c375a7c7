package city.loket.backend.staff.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Every act of staff that is on record in any feature: the view {@code staff_act} over their records (docs/decisions/108). */
@Component
class Acts {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    Acts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Act> page(ActQuery query, int size, int page) {
        return asked(query, "order by a.at desc, a.kind, a.id desc limit " + size + " offset " + size * page)
                .query(Acts::act)
                .list();
    }

    /** All of them, the earliest first, without keeping them in memory. */
    void each(ActQuery query, Consumer<Act> reader) {
        asked(query, "order by a.at, a.kind, a.id").withFetchSize(AT_ONCE).query(rs -> {
            reader.accept(act(rs, 0));
        });
    }

    private StatementSpec asked(ActQuery query, String ending) {
        return jdbc.sql("""
                        select a.*, m.name as who from staff_act a join staff_member m on a.actor = concat('staff:', m.id)
                         where a.office_id = :office and a.at >= :from and a.at < :to
                           and (:staff is null or m.id = :staff) and (:kind is null or a.kind = :kind)
                        """ + ending)
                .param("office", query.office().id().value())
                .param("from", Timestamp.from(query.begins()))
                .param("to", Timestamp.from(query.ends()))
                .param("staff", query.staff())
                .param("kind", query.kind());
    }

    private static Act act(ResultSet rs, int row) throws SQLException {
        return new Act(
                rs.getTimestamp("at").toInstant(),
                rs.getString("who"),
                rs.getString("kind"),
                rs.getString("verb"),
                rs.getString("about"),
                rs.getString("detail"));
    }
}
