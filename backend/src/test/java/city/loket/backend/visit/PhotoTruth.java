package city.loket.backend.visit;

import city.loket.backend.visit.VisitState.AtBooth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No photo, no ticket; and one piece of evidence, one person. */
record PhotoTruth(World world) implements Truth {

    private static final Set<VisitStatus> MAY_MISS_PHOTOS =
            EnumSet.of(VisitStatus.AT_BOOTH, VisitStatus.LEFT, VisitStatus.EXPIRED);

    @Override
    public Stream<String> broken(Moment moment) {
        var evidence = evidence();
        return Stream.concat(
                moment.after().stream()
                        .flatMap(visit -> Stream.concat(
                                counted(visit, evidence.getOrDefault(visit.id().value(), 0)), missed(visit)))
                        .map("no_photo_no_ticket: "::concat),
                usedTwice());
    }

    private static Stream<String> counted(Visit visit, int covered) {
        var need = visit.photos();
        int missing = need.needed() - covered;
        return need.needed() == 0 || need.missing() == missing
                ? Stream.empty()
                : Stream.of("%s misses %d photos, the evidence says %d".formatted(visit.id(), need.missing(), missing));
    }

    private static Stream<String> missed(Visit visit) {
        var need = visit.photos();
        if (need.missing() == 0) {
            return visit.state() instanceof AtBooth
                    ? Stream.of(visit.id() + " waits at the booth for nothing")
                    : Stream.empty();
        }
        var called = !MAY_MISS_PHOTOS.contains(visit.status());
        return called || visit.number() != null && !need.again()
                ? Stream.of("%s is %s, number %s, without full evidence"
                        .formatted(visit.id(), visit.status(), visit.numberText()))
                : Stream.empty();
    }

    private Map<Long, Integer> evidence() {
        return counted("""
                select e.visit_id, count(*) from photo_evidence e join visit v on v.id = e.visit_id
                 where v.office_id = ? and e.ended_at is null group by e.visit_id
                """);
    }

    private Stream<String> usedTwice() {
        return counted("""
                select s.id, count(*) from photo_evidence e join booth_signal s on s.id = e.booth_signal_id
                 where s.office_id = ? group by s.id having count(*) > 1
                """).entrySet().stream()
                .map(used -> "evidence_once: the booth's credit %d served %d persons"
                        .formatted(used.getKey(), used.getValue()));
    }

    private Map<Long, Integer> counted(String sql) {
        var counts = new HashMap<Long, Integer>();
        world.the(JdbcClient.class).sql(sql).param(world.office().id().value()).query(rs -> {
            counts.put(rs.getLong(1), rs.getInt(2));
        });
        return counts;
    }
}
