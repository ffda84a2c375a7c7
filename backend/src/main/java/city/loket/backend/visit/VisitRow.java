package city.loket.backend.visit;

import city.loket.backend.appointment.AppointmentId;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A visit and its row. */
final class VisitRow {

    private VisitRow() {}

    static Visit read(ResultSet rs, int row) throws SQLException {
        var appointment = rs.getLong("appointment_id");
        var appointmentId = rs.wasNull() ? null : new AppointmentId(appointment);
        var letter = rs.getString("letter");
        var paper = rs.getString("paper");
        return new Visit(
                new VisitId(rs.getLong("id")),
                rs.getInt("version"),
                new OfficeId(rs.getLong("office_id")),
                rs.getObject("office_day", LocalDate.class),
                new ServiceId(rs.getLong("service_id")),
                appointmentId,
                rs.getInt("persons"),
                Language.of(rs.getString("language")),
                rs.getString("token"),
                rs.getString("code"),
                photos(rs),
                rs.getTimestamp("arrived_at").toInstant(),
                place(rs),
                letter == null ? null : new TicketNumber(letter.charAt(0), rs.getInt("number")),
                paper == null ? null : PaperFate.valueOf(paper),
                StateColumns.read(rs));
    }

    private static Place place(ResultSet rs) throws SQLException {
        return new Place(
                Place.Origin.valueOf(rs.getString("place_origin")),
                rs.getTimestamp("place_from").toInstant(),
                Duration.ofMinutes(rs.getInt("place_handicap")),
                Duration.ofMinutes(rs.getInt("place_priority")));
    }

    private static PhotoNeed photos(ResultSet rs) throws SQLException {
        return new PhotoNeed(
                rs.getInt("photos_needed"),
                rs.getInt("photos_missing"),
                rs.getBoolean("photo_again"),
                Errand.valueOf(rs.getString("errand")));
    }

    static Map<String, @Nullable Object> parameters(Visit visit) {
        var parameters = StateColumns.of(visit.state()).parameters();
        var number = visit.number();
        parameters.put("id", visit.id().value());
        parameters.put("version", visit.version());
        parameters.put("office", visit.office().value());
        parameters.put("day", visit.day());
        parameters.put("service", visit.service().value());
        parameters.put(
                "appointment",
                visit.appointment() == null ? null : visit.appointment().value());
        parameters.put("persons", visit.persons());
        parameters.put("language", visit.language().code());
        parameters.put("token", visit.token());
        parameters.put("code", visit.code());
        parameters.put("letter", number == null ? null : String.valueOf(number.letter()));
        parameters.put("number", number == null ? null : number.count());
        parameters.putAll(parameters(visit.photos()));
        parameters.put("arrivedAt", Timestamp.from(visit.arrivedAt()));
        parameters.putAll(parameters(visit.place()));
        parameters.put("paper", visit.paper() == null ? null : visit.paper().name());
        return parameters;
    }

    private static Map<String, @Nullable Object> parameters(PhotoNeed photos) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("needed", photos.needed());
        parameters.put("missing", photos.missing());
        parameters.put("again", photos.again());
        parameters.put("errand", photos.errand().name());
        return parameters;
    }

    private static Map<String, Object> parameters(Place place) {
        return Map.of(
                "placeOrigin", place.origin().name(),
                "placeFrom", Timestamp.from(place.from()),
                "placeHandicap", place.handicap().toMinutes(),
                "placePriority", place.priority().toMinutes());
    }
}
