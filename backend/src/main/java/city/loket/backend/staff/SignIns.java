package city.loket.backend.staff;

import city.loket.backend.platform.ClientAddress;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Tokens;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every attempt to sign in. An attempt counts as wrong until its password was found right, so that many at once are not let past
 * the limit. Names without an account are locked out just as names with one: the answer tells nothing.
 */
@Component
public class SignIns {

    private final JdbcClient jdbc;
    private final SignInProperties properties;
    private final LoketClock clock;

    SignIns(JdbcClient jdbc, SignInProperties properties, LoketClock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** Notes an attempt; empty when the name or the address is locked out. */
    Optional<Attempt> begin(String name, String address) {
        var attempt = note(name, address);
        var since = Timestamp.from(clock.instant().minus(properties.lockOut()));
        if (wrongByName(attempt, since) > properties.tries()
                || wrongByAddress(attempt, since) > properties.addressTries()) {
            became(attempt, "LOCKED");
            return Optional.empty();
        }
        return Optional.of(attempt);
    }

    /** The password was right. */
    void succeeded(Attempt attempt) {
        became(attempt, "IN");
    }

    /** Somebody came in by the town's own sign-in. */
    public void cameIn(long staff) {
        jdbc.sql("insert into sign_in (at, outcome, staff_id, name_hash, address_hash) values (?, 'IN', ?, ?, ?)")
                .params(now(), staff, Tokens.hash("staff:" + staff), Tokens.hash("town"))
                .update();
    }

    /** The wrong passwords for this name count no longer. */
    void forgive(String name) {
        jdbc.sql("update sign_in set outcome = 'FORGIVEN' where name_hash = ? and outcome in ('WRONG', 'LOCKED')")
                .param(hash(name))
                .update();
    }

    /** It was no attempt to sign in, and right. */
    void forgive(Attempt attempt) {
        became(attempt, "FORGIVEN");
    }

    boolean isLocked(String name) {
        var asked = new Attempt(Long.MAX_VALUE, hash(name), "");
        var since = Timestamp.from(clock.instant().minus(properties.lockOut()));
        return wrongByName(asked, since) >= properties.tries();
    }

    /** When somebody last signed in, before the session that is open now; empty the first time. */
    public Optional<Instant> before(long staff) {
        List<Instant> last = jdbc.sql(
                        "select at from sign_in where staff_id = ? and outcome = 'IN' order by id desc limit 2")
                .param(staff)
                .query((rs, row) -> rs.getTimestamp("at").toInstant())
                .list();
        return last.stream().skip(1).findFirst();
    }

    /** Attempts by names that nobody has are kept for a day: long enough to count, and no list of what people typed. */
    @Scheduled(cron = "0 40 3 * * *")
    void forgetStrangers() {
        jdbc.sql("delete from sign_in where staff_id is null and at < ?")
                .param(Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .update();
    }

    private Attempt note(String name, String address) {
        var nameHash = hash(name);
        var addressHash = Tokens.hash(ClientAddress.of(address));
        var id = jdbc.sql("""
                        insert into sign_in (at, outcome, staff_id, name_hash, address_hash)
                        values (?, 'WRONG', (select id from staff_member where login = ?), ?, ?) returning id
                        """)
                .params(now(), StaffMembers.tidy(name), nameHash, addressHash)
                .query(Long.class)
                .single();
        return new Attempt(id, nameHash, addressHash);
    }

    /** Those since somebody last came in by this name, this attempt included. */
    private long wrongByName(Attempt attempt, Timestamp since) {
        return jdbc.sql("""
                        select count(*) from sign_in
                         where name_hash = :name and outcome = 'WRONG' and at > :since and id <= :id
                           and id > coalesce((select max(id) from sign_in where name_hash = :name and outcome = 'IN'), 0)
                        """)
                .param("name", attempt.nameHash())
                .param("since", since)
                .param("id", attempt.id())
                .query(Long.class)
                .single();
    }

    private long wrongByAddress(Attempt attempt, Timestamp since) {
        return jdbc.sql(
                        "select count(*) from sign_in where address_hash = ? and outcome = 'WRONG' and at > ? and id <= ?")
                .params(attempt.addressHash(), since, attempt.id())
                .query(Long.class)
                .single();
    }

    private void became(Attempt attempt, String outcome) {
        jdbc.sql("update sign_in set outcome = ? where id = ?")
                .params(outcome, attempt.id())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String hash(String name) {
        return Tokens.hash("name:" + StaffMembers.tidy(name));
    }

    /** An attempt on record, from when on it counts. */
    record Attempt(long id, String nameHash, String addressHash) {}
}
