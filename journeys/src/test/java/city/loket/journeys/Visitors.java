package city.loket.journeys;

import city.loket.journeys.town.Database;
import city.loket.journeys.town.Town;
import java.sql.Timestamp;
import java.util.List;

/** What the town's database knows of visits and appointments. */
record Visitors(Database database) {

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
}
