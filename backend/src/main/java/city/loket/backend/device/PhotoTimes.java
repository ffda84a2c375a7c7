package city.loket.backend.device;

import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.LoketClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the booths of an office really take for one person. */
@Component
class PhotoTimes {

    private static final Duration RECENT = Duration.ofHours(2);
    private static final int LATEST = 9;
    private static final int ENOUGH = 3;

    private final JdbcClient jdbc;
    private final LoketClock clock;

    PhotoTimes(JdbcClient jdbc, LoketClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Less than a second is none: two signals at once say nothing of how long a photo takes. */
    void add(OfficeId office, BoothId booth, Duration took) {
        if (took.toSeconds() > 0) {
            jdbc.sql("insert into booth_photo (office_id, device_id, at, seconds) values (?, ?, ?, ?)")
                    .params(office.value(), booth.value(), Timestamp.from(clock.instant()), took.toSeconds())
                    .update();
        }
    }

    /** The median of the latest nine of the last two hours; the office's own figure while there are fewer than three. */
    Duration perPhoto(Office office) {
        var seconds = latest(office.id());
        return seconds.size() < ENOUGH ? office.perPhoto() : Duration.ofSeconds(seconds.get(seconds.size() / 2));
    }

    private List<Long> latest(OfficeId office) {
        return jdbc
                .sql(
                        "select seconds from booth_photo where office_id = ? and at >= ? order by at desc, id desc limit ?")
                .params(office.value(), Timestamp.from(clock.instant().minus(RECENT)), LATEST)
                .query(Long.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
