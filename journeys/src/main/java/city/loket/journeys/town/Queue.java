package city.loket.journeys.town;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The queue of the demo office as its tables show it. */
public record Queue(Database database, Instant now, LocalDate today) {

    public static Queue of(Town town) {
        return new Queue(town.database(), town.now(), town.today());
    }

    /** A visitor who was called. */
    public record Called(long visit, String service, long dueAt, String counter) {

        private static final Comparator<Called> ORDER =
                Comparator.comparingLong(Called::dueAt).thenComparingLong(Called::visit);
    }

    /** Lets visitors wait for the services in turn, not due in the order in which they came. */
    public void fill(int visitors, List<String> services) {
        var inTurn = "elt(1 + seq mod %d, '%s')".formatted(services.size(), String.join("', '", services));
        var before = database.count("select coalesce(max(id), 0) from visit");
        database.change(
                """
                insert into visit (office_id, office_day, service_id, persons, language, token, code, letter, number,
                                   photos_missing, arrived_at, place_from, state, since, paper)
                select s.office_id, ?, s.id, 1, 'nl', left(replace(uuid(), '-', ''), 22), lpad(? + seq, 6, '0'), 'Q', ? + seq,
                       0, ?, ? + interval seq * 7919 mod %d second, 'WAITING', ?, 'CONFIRMED'
                  from seq_1_to_%d join service s on s.code = %s and s.office_id in (select office_id from device)
                 order by seq""".formatted(visitors, visitors, inTurn),
                today,
                before,
                before,
                Timestamp.from(now),
                Timestamp.from(now),
                Timestamp.from(now));
    }

    public long waitingFor(Set<String> services) {
        return services.stream()
                .mapToLong(service -> database.count("""
                        select count(*) from visit v join service s on s.id = v.service_id
                         where v.state = 'WAITING' and s.code = ?""", service))
                .sum();
    }

    public long lastRecord() {
        return database.count("select coalesce(max(id), 0) from visit_record");
    }

    /** How many were called more than once. */
    public long calledTwice(long afterRecord) {
        return calledAfter(afterRecord).size()
                - calledAfter(afterRecord).stream()
                        .map(Called::visit)
                        .distinct()
                        .count();
    }

    /** Who was called although somebody with an earlier place waited for something that counter handles, too. */
    public List<Called> jumped(long afterRecord, Map<String, Set<String>> skillsOfCounter) {
        var order = calledAfter(afterRecord);
        var stillWaiting = new TreeSet<>(Called.ORDER);
        stillWaiting.addAll(order);
        var jumped = new ArrayList<Called>();
        for (var called : order) {
            var skills = skillsOfCounter.get(called.counter());
            var first = stillWaiting.stream()
                    .filter(waiting -> skills.contains(waiting.service()))
                    .findFirst();
            if (first.filter(called::equals).isEmpty()) {
                jumped.add(called);
            }
            stillWaiting.remove(called);
        }
        return jumped;
    }

    /** The calls since this record, in their order. */
    public List<Called> calledAfter(long record) {
        return database.list(
                """
                select r.visit_id, s.code, v.due_at, c.name
                  from visit_record r join visit v on v.id = r.visit_id join service s on s.id = v.service_id
                  join counter c on c.id = r.counter_id
                 where r.id > ? and r.state = 'CALLED' order by r.id""",
                row -> new Called(
                        row.getLong(1), row.getString(2), row.getTimestamp(3).getTime(), row.getString(4)),
                record);
    }
}
