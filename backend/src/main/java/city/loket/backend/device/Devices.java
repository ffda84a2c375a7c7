package city.loket.backend.device;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.DeviceTokens;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.platform.Tokens;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The paired kiosks and displays. Only the hash of a token is known here. */
@Component
public class Devices implements DeviceTokens {

    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final LoketClock clock;
    private final BoothReports booths;
    private final Map<String, Trusted> trusted = new ConcurrentHashMap<>();

    Devices(JdbcClient jdbc, LoketClock clock, BoothReports booths) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.booths = booths;
    }

    /** A token that was good is trusted for five more seconds, so a revoked device is locked out within that time. */
    @Override
    public Optional<SignedInDevice> signIn(String token) {
        var hash = Tokens.hash(token);
        var seen = trusted.get(hash);
        if (seen != null && System.nanoTime() - seen.since() < TRUSTED.toNanos()) {
            return Optional.of(seen.device());
        }
        var device = read(hash);
        device.ifPresentOrElse(
                known -> trusted.put(hash, new Trusted(known, System.nanoTime())), () -> trusted.remove(hash));
        return device;
    }

    private Optional<SignedInDevice> read(String hash) {
        return jdbc.sql("select id, office_id, kind from device where token_hash = ? and revoked_at is null")
                .param(hash)
                .query((rs, row) -> new SignedInDevice(
                        rs.getLong("id"), rs.getLong("office_id"), SignedInDevice.Kind.valueOf(rs.getString("kind"))))
                .optional();
    }

    /** Pairs a device, or gives one that has this name already a new token. */
    public void pair(OfficeId office, SignedInDevice.Kind kind, String name, String token) {
        jdbc.sql("""
                        insert into device (office_id, kind, name, token_hash) values (?, ?, ?, ?)
                        on duplicate key update token_hash = values(token_hash), revoked_at = null
                        """)
                .params(office.value(), kind.name(), name, Tokens.hash(token))
                .update();
    }

    /** How a kiosk is, and what it hears of its booths. */
    public void report(SignedInDevice kiosk, DeviceHealth health) {
        jdbc.sql("update device set last_seen_at = ?, printer = ?, printer_detail = ?, scanner = ? where id = ?")
                .params(
                        Timestamp.from(clock.instant()),
                        health.printer(),
                        health.printerDetail(),
                        health.scanner(),
                        kiosk.id())
                .update();
        booths.of(new Actor.Device(kiosk.id()), new OfficeId(kiosk.office()), health.booths());
    }

    /** What staff should know of the office's kiosks and displays. */
    public List<DeviceNews> news(OfficeId office) {
        return jdbc.sql("""
                        select name, kind, last_seen_at, printer, printer_detail
                          from device
                         where office_id = ? and kind in ('KIOSK', 'DISPLAY') and revoked_at is null
                         order by kind, name
                        """)
                .param(office.value())
                .query((rs, row) -> new DeviceNews(
                        rs.getString("name"),
                        SignedInDevice.Kind.valueOf(rs.getString("kind")),
                        Optional.ofNullable(rs.getTimestamp("last_seen_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null),
                        rs.getString("printer"),
                        rs.getString("printer_detail")))
                .list();
    }

    private record Trusted(SignedInDevice device, long since) {}
}
