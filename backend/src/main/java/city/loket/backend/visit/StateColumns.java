package city.loket.backend.visit;

import city.loket.backend.office.CounterId;
import city.loket.backend.visit.VisitState.AtBooth;
import city.loket.backend.visit.VisitState.Called;
import city.loket.backend.visit.VisitState.Completed;
import city.loket.backend.visit.VisitState.Expired;
import city.loket.backend.visit.VisitState.Issuing;
import city.loket.backend.visit.VisitState.Left;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.VisitState.NoShow;
import city.loket.backend.visit.VisitState.Parked;
import city.loket.backend.visit.VisitState.Ready;
import city.loket.backend.visit.VisitState.Serving;
import city.loket.backend.visit.VisitState.Waiting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The flat shape of a {@link VisitState} in the table; nobody else sees it. */
record StateColumns(
        VisitStatus state,
        Instant since,
        @Nullable Instant keepUntil,
        @Nullable Long device,
        @Nullable String job,
        @Nullable Instant renewedAt,
        @Nullable Long counter,
        @Nullable Integer times,
        @Nullable LeftReason reason) {

    static StateColumns of(VisitState state) {
        var status = VisitStatus.of(state);
        return switch (state) {
            case AtBooth(var keepUntil, var since) ->
                new StateColumns(status, since, keepUntil, null, null, null, null, null, null);
            case Issuing(var device, var job, var renewedAt, var since) ->
                new StateColumns(status, since, null, device, job, renewedAt, null, null, null);
            case Called(var to, var times, var since) ->
                new StateColumns(status, since, null, null, null, null, to.value(), times, null);
            case Serving(var at, var since) ->
                new StateColumns(status, since, null, null, null, null, at.value(), null, null);
            case Parked(var at, var since) ->
                new StateColumns(status, since, null, null, null, null, at.value(), null, null);
            case Left(var reason, var since) ->
                new StateColumns(status, since, null, null, null, null, null, null, reason);
            case Ready _, Waiting _, Completed _, NoShow _, Expired _ ->
                new StateColumns(status, state.since(), null, null, null, null, null, null, null);
        };
    }

    static VisitState read(ResultSet rs) throws SQLException {
        var since = rs.getTimestamp("since").toInstant();
        return switch (VisitStatus.valueOf(rs.getString("state"))) {
            case AT_BOOTH -> new AtBooth(rs.getTimestamp("keep_until").toInstant(), since);
            case READY -> new Ready(since);
            case ISSUING ->
                new Issuing(
                        rs.getLong("device_id"),
                        rs.getString("job"),
                        rs.getTimestamp("renewed_at").toInstant(),
                        since);
            case WAITING -> new Waiting(since);
            case CALLED -> new Called(new CounterId(rs.getLong("counter_id")), rs.getInt("times"), since);
            case SERVING -> new Serving(new CounterId(rs.getLong("counter_id")), since);
            case PARKED -> new Parked(new CounterId(rs.getLong("counter_id")), since);
            case COMPLETED -> new Completed(since);
            case NO_SHOW -> new NoShow(since);
            case LEFT -> new Left(LeftReason.valueOf(rs.getString("left_reason")), since);
            case EXPIRED -> new Expired(since);
        };
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("state", state.name());
        parameters.put("since", Timestamp.from(since));
        parameters.put("keepUntil", timestamp(keepUntil));
        parameters.put("device", device);
        parameters.put("job", job);
        parameters.put("renewedAt", timestamp(renewedAt));
        parameters.put("counter", counter);
        parameters.put("times", times);
        parameters.put("reason", reason == null ? null : reason.name());
        return parameters;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
