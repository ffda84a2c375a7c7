package city.loket.journeys;

import city.loket.journeys.town.Database;
import city.loket.journeys.town.Town;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What the town's database knows of visits and appointments. */
record Visitors(Database database) {

    private static final Duration SOON = Duration.ofMinutes(8);
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /** What happened to a visit at the latest. */
    record Row(long id, String state, String number, String code, String token, String paper) {}

    /** A visit whose ticket is on its way, and the job that its printer has to confirm. */
    record OnItsWay(long id, String job) {}

    static Visitors of(Town town) {
        return new Visitors(town.database());
    }

    long lastId() {
        return database.count("select coalesce(max(id), 0) from visit");
    }

    /** How many photos the booths have told of. */
    long photosTaken() {
        return database.count("select count(*) from booth_signal");
    }

    /** When the kiosk that holds the visit's ticket last said so. */
    Timestamp renewedAt(long visit) {
        return database.list("select renewed_at from visit where id = ?", row -> row.getTimestamp(1), visit)
                .getFirst();
    }

    List<OnItsWay> ticketsOnTheirWay() {
        return database.list(
                "select id, job from visit where state = 'ISSUING'",
                row -> new OnItsWay(row.getLong("id"), row.getString("job")));
    }

    /** The visits that arrived after {@code id}, oldest first. */
    List<Row> since(long id) {
        return database.list(
                """
                select id, state, concat(letter, lpad(number, greatest(3, length(number)), '0')) as ticket, code, token, paper
                  from visit where id > ? order by id""",
                row -> new Row(
                        row.getLong("id"),
                        row.getString("state"),
                        row.getString("ticket"),
                        row.getString("code"),
                        row.getString("token"),
                        row.getString("paper")),
                id);
    }

    /** The code of a new appointment for so many persons at the kiosk's office that can check in now; it takes no slot. */
    String newAppointment(String service, int persons, Instant now) {
        var code = letters(6);
        database.change("""
                insert into appointment
                       (office_id, service_id, service_version_id, code, token, starts_at, persons, language, status)
                select a.office_id, a.service_id, a.service_version_id, ?, ?, ?, ?, 'fr', 'BOOKED'
                  from appointment a join service s on s.id = a.service_id
                  join device d on d.office_id = a.office_id and d.name = 'Kiosk 1'
                 where s.code = ? limit 1""", code, letters(22), Timestamp.from(now.plus(SOON)), persons, service);
        return code;
    }

    private static String letters(int count) {
        return new SecureRandom()
                .ints(count, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
