package city.loket.journeys.bench;

import city.loket.journeys.api.AppointmentApi.Booked;
import city.loket.journeys.town.Database;
import city.loket.journeys.town.Town;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The slots that are booked in a benchmark: of one group, all on days to come, each with so many places. */
record SlotStock(Database database, long office, long group, long service, List<Instant> starts) {

    static final int SLOTS = 200;
    static final int PLACES = 3;
    static final int ALL = SLOTS * PLACES;

    private static final String OF_GROUP = " where office_id = ? and group_id = ? and starts_at between ? and ?";

    /** What is booked of a slot, and by whom it is: live appointments and live holds. */
    private static final String SOLD = """
            select s.booked, s.capacity + s.extra as places,
                   (select count(*) from appointment a
                     where a.office_id = s.office_id and a.group_id = s.group_id and a.status in ('BOOKED', 'CHECKED_IN')
                       and a.starts_at < s.starts_at + interval s.minutes minute and a.ends_at > s.starts_at)
                 + (select count(*) from appointment_hold h
                     where h.office_id = s.office_id and h.group_id = s.group_id and h.state = 'HELD'
                       and h.starts_at < s.starts_at + interval s.minutes minute and h.ends_at > s.starts_at) as owners
              from slot s where s.office_id = ? and s.group_id = ? and s.starts_at between ? and ?""";

    /** A slot as it was found. */
    private record Sold(int booked, int places, int owners) {}

    /** The first slots from tomorrow on that the plan has for the service. */
    static SlotStock of(Town town) {
        var database = town.database();
        var service = database.list(
                        """
                        select s.id, s.office_id, s.group_id
                          from service s join device d on d.office_id = s.office_id and d.name = 'Kiosk 1'
                         where s.code = ?""",
                        row -> List.of(row.getLong("id"), row.getLong("office_id"), row.getLong("group_id")),
                        SearchedOffice.SERVICE)
                .getFirst();
        var starts = database.list(
                """
                select starts_at from slot where office_id = ? and group_id = ? and starts_at >= ?
                 order by starts_at limit ?""",
                row -> row.getTimestamp(1).toInstant(),
                service.get(1),
                service.get(2),
                town.today().plusDays(1),
                SLOTS);
        return new SlotStock(database, service.get(1), service.get(2), service.get(0), starts);
    }

    /** Every place is free again. */
    SlotStock emptied() {
        database.change("delete from appointment_record where office_id = ? and actor <> 'clock'", office);
        database.change("delete from appointment" + OF_GROUP, office, group, first(), last());
        database.change("delete from appointment_hold" + OF_GROUP, office, group, first(), last());
        database.change(
                "update slot set booked = 0, extra = 0, capacity = ?, public_capacity = ?" + OF_GROUP,
                PLACES,
                PLACES,
                office,
                group,
                first(),
                last());
        return this;
    }

    /** Places sold twice: more booked, or more owners, than there are. */
    long oversold() {
        return sold().stream()
                .mapToLong(slot -> Math.max(0, Math.max(slot.booked(), slot.owners()) - slot.places()))
                .sum();
    }

    /** How many of so many single bookings are not there, and what is booked for nobody. */
    long lost(int promised) {
        long live = database.count(
                "select count(*) from appointment" + OF_GROUP + " and status = 'BOOKED'",
                office,
                group,
                first(),
                last());
        return Math.abs(promised - live) + withoutOwner();
    }

    /** How many of these are not there as they were promised, and what is booked for nobody. */
    long lost(List<Booked> promised) {
        long missing = promised.stream()
                .filter(booked -> database.count(
                                "select count(*) from appointment where office_id = ? and code = ? and starts_at = ? and status = 'BOOKED'",
                                office,
                                booked.code(),
                                Timestamp.from(booked.startsAt()))
                        == 0)
                .count();
        return missing + withoutOwner();
    }

    private long withoutOwner() {
        return sold().stream()
                .mapToLong(slot -> Math.abs(slot.booked() - slot.owners()))
                .sum();
    }

    /** That the server broke since it started. */
    long deadlocks() {
        return database.list("show global status like 'Innodb_deadlocks'", row -> row.getLong(2))
                .getFirst();
    }

    long unsold() {
        return sold().stream().mapToLong(slot -> slot.places() - slot.booked()).sum();
    }

    private List<Sold> sold() {
        return database.list(
                SOLD,
                row -> new Sold(row.getInt("booked"), row.getInt("places"), row.getInt("owners")),
                office,
                group,
                first(),
                last());
    }

    /** So many times each slot, one after the other. */
    List<Instant> timesEach(int times) {
        return IntStream.range(0, times).boxed().flatMap(any -> starts.stream()).toList();
    }

    private Timestamp first() {
        return Timestamp.from(starts.getFirst());
    }

    private Timestamp last() {
        return Timestamp.from(starts.getLast());
    }
}
