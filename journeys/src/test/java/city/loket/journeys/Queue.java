package city.loket.journeys;

import city.loket.journeys.town.Database;
import city.loket.journeys.town.Town;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The queue of the demo office as its tables show it. */
record Queue(Database database, Instant now, LocalDate today) {

    static Queue of(Town town) {
        return new Queue(town.database(), town.now(), town.today());
    }

    /** A visitor who was called, in the order of the office's record. */
    record Called(long visit, String service, long dueAt, String counter) {

        static final Comparator<Called> ORDER =
                Comparator.comparingLong(Called::dueAt).thenComparingLong(Called::visit);
    }

    /** Lets visitors wait for the services in turn, each due a second after the one before. */
    void fill(int visitors, List<String> services) {
        try (var connection = database.connect();
                var insert = connection.prepareStatement("""
                        insert into visit (office_id, office_day, service_id, persons, language, token, code, letter, number,
                                           photos_missing, arrived_at, place_from, state, since, paper)
                        select s.office_id, ?, s.id, 1, 'nl', left(replace(uuid(), '-', ''), 22), ?, 'Q',
                               (select coalesce(max(number), 0) + 1 from visit v where v.letter = 'Q'), 0,
                               ?, ?, 'WAITING', ?, 'CONFIRMED'
                          from service s
                         where s.code = ? and s.office_id in (select office_id from device)""")) {
            for (int i = 0; i < visitors; i++) {
                insert.setObject(1, today);
                insert.setString(2, code());
                insert.setTimestamp(3, Timestamp.from(now));
                insert.setTimestamp(4, Timestamp.from(now.plusSeconds(i)));
                insert.setTimestamp(5, Timestamp.from(now));
                insert.setString(6, services.get(i % services.size()));
                insert.executeUpdate();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    long waitingFor(Set<String> services) {
        return services.stream()
                .mapToLong(service -> database.count("""
                        select count(*) from visit v join service s on s.id = v.service_id
                         where v.state = 'WAITING' and s.code = ?""", service))
                .sum();
    }

    long lastRecord() {
        return database.count("select coalesce(max(id), 0) from visit_record");
    }

    /** Who was called although somebody with an earlier place waited for something that counter handles, too. */
    List<Called> jumped(long afterRecord, Map<String, Set<String>> skillsOfCounter) {
        var stillWaiting = calledAfter(afterRecord);
        var order = List.copyOf(stillWaiting);
        var jumped = new ArrayList<Called>();
        for (var called : order) {
            var skills = skillsOfCounter.get(called.counter());
            var first = Collections.min(
                    stillWaiting.stream()
                            .filter(waiting -> skills.contains(waiting.service()))
                            .toList(),
                    Called.ORDER);
            if (first.visit() != called.visit()) {
                jumped.add(called);
            }
            stillWaiting.remove(called);
        }
        return jumped;
    }

    private List<Called> calledAfter(long record) {
        return new ArrayList<>(database.list(
                """
                select r.visit_id, s.code, v.due_at, c.name
                  from visit_record r join visit v on v.id = r.visit_id join service s on s.id = v.service_id
                  join counter c on c.id = r.counter_id
                 where r.id > ? and r.state = 'CALLED' order by r.id""",
                row -> new Called(
                        row.getLong(1), row.getString(2), row.getTimestamp(3).getTime(), row.getString(4)),
                record));
    }

    private static String code() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 6).toUpperCase();
    }
}
