package city.loket.backend.reporting;

import city.loket.backend.office.OfficeId;
import city.loket.backend.visit.PhotoEvidence;
import city.loket.backend.visit.Rejection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts photos from the visits' record and their evidence, which are only ever added to. */
@Component
public class PhotoReports {

    private final JdbcClient jdbc;

    PhotoReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the visits of these days. */
    public PhotoFigures of(OfficeId office, Days days) {
        return new PhotoFigures(
                times(office, days),
                evidence(office, days),
                rejections(office, days),
                waivers(office, days),
                left(office, days, "NO_PHOTO"),
                left(office, days, "BOOTH_LIMIT"));
    }

    /** From when a visit was last sent to the booth until nothing was missing. */
    private List<Duration> times(OfficeId office, Days days) {
        return rows(office, days, """
                select (select max(sent.at) from visit_record sent
                         where sent.visit_id = v.id and sent.id < done.id and sent.state = 'AT_BOOTH'
                           and sent.verb not in ('PHOTO', 'PRIORITY', 'PRIORITY_TAKEN_BACK')) as sent, done.at as done
                  from visit v
                  join visit_record done on done.visit_id = v.id and done.verb = 'PHOTO' and done.state = 'READY'
                 where v.office_id = ? and v.office_day between ? and ? and v.errand = 'BOOTH'
                """, PhotoReports::time).stream().sorted().toList();
    }

    private static Duration time(ResultSet rs, int row) throws SQLException {
        return Duration.between(
                rs.getTimestamp("sent").toInstant(), rs.getTimestamp("done").toInstant());
    }

    private Map<PhotoEvidence.Kind, Integer> evidence(OfficeId office, Days days) {
        return new TreeMap<>(counts(office, days, PhotoEvidence.Kind::valueOf, """
                select e.kind, count(*) from photo_evidence e join visit v on v.id = e.visit_id
                 where v.office_id = ? and v.office_day between ? and ?
                 group by e.kind
                """));
    }

    private Map<Rejection, Integer> rejections(OfficeId office, Days days) {
        return counts(office, days, Rejection::valueOf, """
                select e.ended, count(*) from photo_evidence e join visit v on v.id = e.visit_id
                 where v.office_id = ? and v.office_day between ? and ? and e.ended <> 'EXPIRED'
                 group by e.ended order by count(*) desc, e.ended
                """);
    }

    private List<PhotoFigures.Waivers> waivers(OfficeId office, Days days) {
        return rows(office, days, """
                select m.name, count(*) from photo_evidence e
                  join visit v on v.id = e.visit_id join staff_member m on m.id = e.staff_id
                 where v.office_id = ? and v.office_day between ? and ? and e.kind = 'STAFF_WAIVED'
                 group by m.id, m.name order by count(*) desc, m.name
                """, (rs, row) -> new PhotoFigures.Waivers(rs.getString(1), rs.getInt(2)));
    }

    private int left(OfficeId office, Days days, String reason) {
        return rows(office, days, """
                select count(*) from visit v
                 where v.office_id = ? and v.office_day between ? and ? and v.state = 'LEFT' and v.left_reason = '%s'
                """.formatted(reason), (rs, row) -> rs.getInt(1))
                .getFirst();
    }

    private <K> Map<K, Integer> counts(OfficeId office, Days days, Function<String, K> key, String sql) {
        var counts = new LinkedHashMap<K, Integer>();
        rows(office, days, sql, (rs, row) -> counts.put(key.apply(rs.getString(1)), rs.getInt(2)));
        return counts;
    }

    private <T> List<T> rows(OfficeId office, Days days, String sql, RowMapper<T> row) {
        return jdbc.sql(sql)
                .params(office.value(), days.from(), days.to())
                .query(row)
                .list();
    }
}
