package city.loket.backend.visit;

import city.loket.backend.platform.LoketClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The evidence of visits, an aggregate of its own: a row for each person and photo. Rows end, but are never deleted, so what was
 * used once is not used again.
 */
@Component
public class Photos {

    private final JdbcClient jdbc;
    private final LoketClock clock;

    Photos(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(VisitId visit, Map<Integer, ? extends PhotoEvidence> pieces) {
        pieces.forEach((person, piece) -> write(visit, person, piece));
    }

    private void write(VisitId visit, int person, PhotoEvidence piece) {
        jdbc.sql("""
                        insert into photo_evidence (visit_id, person, kind, booth_signal_id, staff_id, reason, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        visit.value(),
                        person,
                        piece.kind().name(),
                        piece.creditId(),
                        piece.staffId(),
                        piece.waiver(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** From now on these persons have no photo. */
    void end(Visit visit, Collection<Integer> persons, Ended why) {
        if (!persons.isEmpty()) {
            jdbc.sql("""
                            update photo_evidence set ended_at = :now, ended = :why
                             where visit_id = :visit and ended_at is null and person in (:persons)
                            """)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("why", why.name())
                    .param("visit", visit.id().value())
                    .param("persons", persons)
                    .update();
        }
    }

    /** The persons who need a photo and have none. */
    TreeSet<Integer> missing(Visit visit) {
        return rows(visit).stream()
                .filter(row -> row.evidence() == null)
                .map(PhotoRow::person)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of each person who needs a photo; empty when the service asks for none. */
    public List<PhotoRow> rows(Visit visit) {
        return rows(List.of(visit)).getOrDefault(visit.id(), List.of());
    }

    /** Those of many visits at once; a visit whose service asks for no photos is not among them. */
    public Map<VisitId, List<PhotoRow>> rows(Collection<Visit> visits) {
        var asked = visits.stream().filter(visit -> visit.photos().needed() > 0).toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        var pieces = pieces(asked.stream().map(visit -> visit.id().value()).toList());
        return asked.stream().collect(Collectors.toMap(Visit::id, visit -> rows(visit, pieces)));
    }

    private static List<PhotoRow> rows(Visit visit, List<Piece> pieces) {
        return visit.photos().persons().stream()
                .map(person -> pieces.stream()
                        .filter(piece -> piece.visit() == visit.id().value() && piece.person() == person)
                        .reduce((earlier, later) -> later)
                        .map(Piece::row)
                        .orElse(new PhotoRow(person, null, null)))
                .toList();
    }

    private List<Piece> pieces(List<Long> visits) {
        return jdbc.sql("""
                        select visit_id, person, kind, ended from photo_evidence
                         where visit_id in (:visits) order by id
                        """).param("visits", visits).query(Piece::read).list();
    }

    /** Why evidence is none any more. */
    sealed interface Ended {

        String EXPIRED_NAME = "EXPIRED";

        String name();

        /** The office's day is over. */
        record Expired() implements Ended {
            @Override
            public String name() {
                return EXPIRED_NAME;
            }
        }

        record Rejected(Rejection why) implements Ended {
            @Override
            public String name() {
                return why.name();
            }
        }
    }

    private record Piece(
            long visit,
            int person,
            PhotoEvidence.Kind kind,
            @Nullable String ended) {

        static Piece read(ResultSet rs, int row) throws SQLException {
            return new Piece(
                    rs.getLong("visit_id"),
                    rs.getInt("person"),
                    PhotoEvidence.Kind.valueOf(rs.getString("kind")),
                    rs.getString("ended"));
        }

        PhotoRow row() {
            if (ended == null) {
                return new PhotoRow(person, kind, null);
            }
            return new PhotoRow(person, null, ended.equals(Ended.EXPIRED_NAME) ? null : Rejection.valueOf(ended));
        }
    }
}
