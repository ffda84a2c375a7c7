package city.loket.backend.appointment;

import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.catalogue.ServiceVersionId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An appointment as it stands in the table. */
final class AppointmentRow {

    private AppointmentRow() {}

    static Appointment read(ResultSet rs, int row) throws SQLException {
        var version = rs.getObject("service_version_id", Long.class);
        return new Appointment(
                new AppointmentId(rs.getLong("id")),
                new OfficeId(rs.getLong("office_id")),
                new ServiceId(rs.getLong("service_id")),
                version == null ? null : new ServiceVersionId(version),
                rs.getObject("group_id", Long.class),
                rs.getString("variant"),
                rs.getString("code"),
                rs.getString("token"),
                rs.getTimestamp("starts_at").toInstant(),
                instant(rs, "ends_at"),
                rs.getInt("persons"),
                Language.of(rs.getString("language")),
                Channel.valueOf(rs.getString("channel")),
                Appointment.Status.valueOf(rs.getString("status")),
                rs.getObject("late_for", LocalDate.class),
                rs.getString("told"));
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
