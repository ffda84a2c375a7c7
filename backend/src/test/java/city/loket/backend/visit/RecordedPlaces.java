package city.loket.backend.visit;

import city.loket.backend.office.OfficeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks the record of an office: the place of each visit is what its record explains, and nothing else (design §6). */
final class RecordedPlaces {

    private static final Duration MOST_PRIORITY = Duration.ofMinutes(60);

    private final JdbcClient jdbc;

    RecordedPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the record does not explain, in words; empty when all is well. */
    List<String> broken(OfficeId office, List<Visit> visits) {
        var broken = new ArrayList<String>();
        var places = new HashMap<Long, Instant>();
        changes(office).forEach(change -> walk(places, change, broken));
        visits.stream()
                .filter(visit -> !visit.dueAt().equals(places.get(visit.id().value())))
                .forEach(visit -> broken.add(visit.id() + " is due at " + visit.dueAt() + ", its record says "
                        + places.get(visit.id().value())));
        return broken;
    }

    private static void walk(Map<Long, Instant> places, Change change, List<String> broken) {
        var before = places.put(change.visit(), change.after());
        if (before == null ? change.before() != null : !before.equals(change.before())) {
            broken.add(change + " does not go on from " + before);
        }
        if (!change.lawful()) {
            broken.add(change + " is no change that its verb makes");
        }
    }

    private List<Change> changes(OfficeId office) {
        return jdbc.sql("""
                        select visit_id, verb, due_before, due_after from visit_record
                         where office_id = ? and due_after is not null order by id
                        """).param(office.value()).query(Change::read).list();
    }

    private record Change(long visit, Verb verb, @Nullable Instant before, Instant after) {

        static Change read(ResultSet rs, int row) throws SQLException {
            var before = rs.getTimestamp("due_before");
            return new Change(
                    rs.getLong("visit_id"),
                    Verb.valueOf(rs.getString("verb")),
                    before == null ? null : before.toInstant(),
                    rs.getTimestamp("due_after").toInstant());
        }

        /** By how much it is later now. */
        private Duration later() {
            return before == null ? Duration.ZERO : Duration.between(before, after);
        }

        boolean lawful() {
            return switch (verb) {
                case ARRIVE -> before == null;
                case PRIORITY -> later().isNegative() && later().negated().compareTo(MOST_PRIORITY) <= 0;
                case PRIORITY_TAKEN_BACK, LATE -> later().isPositive();
                case BRING_BACK -> before != null;
                default -> false;
            };
        }
    }
}
