package city.loket.backend.visit;

import city.loket.backend.visit.VisitState.AtBooth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be true of an office after every step, and of the step itself (design §4, rules 1, 2, 4, 6 and 11). */
final class Truths {

    private final World world;
    private final JdbcClient jdbc;
    private final RecordedPlaces places;

    Truths(World world, JdbcClient jdbc) {
        this.world = world;
        this.jdbc = jdbc;
        this.places = new RecordedPlaces(jdbc);
    }

    /** What is not true now, in words; empty when all is well. */
    List<String> broken(List<Visit> before, List<Visit> after) {
        var broken = new ArrayList<String>();
        var evidence = evidence();
        var recorded = recorded();
        for (var visit : after) {
            photos(visit, evidence.getOrDefault(visit.id().value(), 0), broken);
            if (!visit.status().name().equals(recorded.get(visit.id().value()))) {
                broken.add(visit.id() + " is " + visit.status() + ", its record says "
                        + recorded.get(visit.id().value()));
            }
        }
        var now = after.stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        before.forEach(visit -> moved(visit, now.get(visit.id()), broken));
        credits(broken);
        broken.addAll(places.broken(world.office().id(), after));
        return broken;
    }

    private static void photos(Visit visit, int covered, List<String> broken) {
        var need = visit.photos();
        if (need.needed() > 0 && need.missing() != need.needed() - covered) {
            broken.add(visit.id() + " misses " + need.missing() + " photos, the evidence says "
                    + (need.needed() - covered));
        }
        var mayMiss =
                switch (visit.status()) {
                    case AT_BOOTH, LEFT, EXPIRED -> true;
                    default -> false;
                };
        if (need.missing() > 0 && !mayMiss) {
            broken.add(visit.id() + " is " + visit.status() + " without full evidence");
        }
        if (need.missing() > 0 && visit.number() != null && !need.again()) {
            broken.add(visit.id() + " has a number without full evidence");
        }
        if (need.missing() == 0 && visit.state() instanceof AtBooth) {
            broken.add(visit.id() + " waits at the booth for nothing");
        }
    }

    private void moved(Visit before, @org.jspecify.annotations.Nullable Visit after, List<String> broken) {
        if (after == null) {
            broken.add(before.id() + " is lost");
            return;
        }
        if (before.number() != null && !before.number().equals(after.number())) {
            broken.add(before.id() + " lost its number");
        }
        if (before.over()
                && !(before.state() instanceof VisitState.Gone)
                && !after.state().equals(before.state())) {
            broken.add(before.id() + " ended twice");
        }
    }

    private Map<Long, Integer> evidence() {
        return counted("""
                select e.visit_id, count(*) from photo_evidence e join visit v on v.id = e.visit_id
                 where v.office_id = ? and e.ended_at is null group by e.visit_id
                """);
    }

    private Map<Long, Integer> counted(String sql) {
        var counts = new HashMap<Long, Integer>();
        jdbc.sql(sql).param(world.office().id().value()).query(rs -> {
            counts.put(rs.getLong(1), rs.getInt(2));
        });
        return counts;
    }

    private Map<Long, String> recorded() {
        var states = new HashMap<Long, String>();
        jdbc.sql("select visit_id, state from visit_record where office_id = ? order by id")
                .param(world.office().id().value())
                .query(rs -> {
                    states.put(rs.getLong(1), rs.getString(2));
                });
        return states;
    }

    private void credits(List<String> broken) {
        counted("""
                select s.id, count(*) from photo_evidence e join booth_signal s on s.id = e.booth_signal_id
                 where s.office_id = ? group by s.id having count(*) > 1
                """)
                .forEach((credit, times) ->
                        broken.add("The booth's credit " + credit + " served " + times + " persons"));
    }
}
