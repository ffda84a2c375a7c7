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
        @Nullable LeftReason reason,
        @Nullable Outcome outcome,
        @Nullable Long only) {

    static StateColumns of(VisitState state) {
        var bare = new StateColumns(VisitStatus.of(state), state.since());
        return switch (state) {
            case AtBooth(var keepUntil, var _) -> bare.keptUntil(keepUntil);
            case Issuing(var device, var job, var renewedAt, var _) -> bare.printing(device, job, renewedAt);
            case Waiting(var _, var only) -> bare.at(null, null, only);
            case Called(var to, var times, var _) -> bare.at(to, times, null);
            case Serving(var at, var _) -> bare.at(at, null, null);
            case Parked(var at, var _) -> bare.at(at, null, null);
            case Left(var reason, var _) -> bare.ended(reason, null);
            case Completed(var outcome, var _) -> bare.ended(null, outcome);
            case Ready _, NoShow _, Expired _ -> bare;
        };
    }

    private StateColumns(VisitStatus state, Instant since) {
        this(state, since, null, null, null, null, null, null, null, null, null);
    }

    private StateColumns keptUntil(Instant until) {
        return new StateColumns(state, since, until, null, null, null, null, null, null, null, null);
    }

    private StateColumns printing(long kiosk, String token, Instant renewed) {
        return new StateColumns(state, since, null, kiosk, token, renewed, null, null, null, null, null);
    }

    private StateColumns at(@Nullable CounterId here, @Nullable Integer called, @Nullable CounterId onlyThere) {
        return new StateColumns(
                state, since, null, null, null, null, value(here), called, null, null, value(onlyThere));
    }

    private StateColumns ended(@Nullable LeftReason why, @Nullable Outcome how) {
        return new StateColumns(state, since, null, null, null, null, null, null, why, how, null);
    }

    private static @Nullable Long value(@Nullable CounterId counter) {
        return counter == null ? null : counter.value();
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
            case WAITING -> new Waiting(since, counter(rs, "for_counter_id"));
            case CALLED -> new Called(new CounterId(rs.getLong("counter_id")), rs.getInt("times"), since);
            case SERVING -> new Serving(new CounterId(rs.getLong("counter_id")), since);
            case PARKED -> new Parked(new CounterId(rs.getLong("counter_id")), since);
            case COMPLETED -> new Completed(Outcome.valueOf(rs.getString("outcome")), since);
            case NO_SHOW -> new NoShow(since);
            case LEFT -> new Left(LeftReason.valueOf(rs.getString("left_reason")), since);
            case EXPIRED -> new Expired(since);
        };
    }

    private static @Nullable CounterId counter(ResultSet rs, String column) throws SQLException {
        var counter = rs.getLong(column);
        return rs.wasNull() ? null : new CounterId(counter);
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
        parameters.put("outcome", outcome == null ? null : outcome.name());
        parameters.put("only", only);
        return parameters;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
