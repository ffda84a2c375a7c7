package city.loket.backend.visit;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens to a visit stands in its record. */
record RecordTruth(World world) implements Truth {

    @Override
    public Stream<String> broken(Moment moment) {
        var recorded = recorded();
        return moment.after().stream()
                .filter(visit ->
                        !visit.status().name().equals(recorded.get(visit.id().value())))
                .map(visit -> "on record: %s is %s, its record says %s"
                        .formatted(
                                visit.id(),
                                visit.status(),
                                recorded.get(visit.id().value())));
    }

    /** The state that stands last in each visit's record. */
    private Map<Long, String> recorded() {
        var states = new HashMap<Long, String>();
        world.the(JdbcClient.class)
                .sql("select visit_id, state from visit_record where office_id = ? order by id")
                .param(world.office().id().value())
                .query(rs -> {
                    states.put(rs.getLong(1), rs.getString(2));
                });
        return states;
    }
}
