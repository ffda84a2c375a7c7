package city.loket.backend.calling.ui;

import city.loket.backend.calling.Takeover;
import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Counter;
import city.loket.backend.office.Office;
import city.loket.backend.visit.BoothNews;
import city.loket.backend.visit.Estimate;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a counter's screen shows at one moment.
 *
 * @param services those handled here, in the catalogue's order
 * @param breakSince {@code null} while the clerk is at work
 * @param hand {@code null} when nobody is at hand
 * @param parked at this counter, the longest first
 * @param rows in the queue's order
 * @param troubles devices that somebody should go to
 * @param question of a colleague who asks for this counter; {@code null} when nobody does
 */
record Picture(
        Instant now,
        Office office,
        Counter counter,
        List<Service> services,
        boolean everyService,
        @Nullable Instant breakSince,
        @Nullable Hand hand,
        List<Visit> parked,
        List<Row> rows,
        BoothNews booth,
        List<BoothLine> booths,
        List<Trouble> troubles,
        List<Neighbour> neighbours,
        Today today,
        @Nullable Takeover question) {

    Optional<Row> next() {
        return rows.stream().filter(Row::waits).findFirst();
    }

    long waiting() {
        return rows.stream().filter(Row::waits).count();
    }

    boolean onBreak() {
        return breakSince != null;
    }

    boolean offers(Move move) {
        return (move == Move.GO_ON) == onBreak()
                && move.aliveIn(atHand())
                && (move != Move.REJECT_PHOTO || showedPhoto());
    }

    private boolean showedPhoto() {
        return hand != null && hand.visit().photos().needed() > 0;
    }

    private @Nullable VisitStatus atHand() {
        return hand == null ? null : hand.visit().status();
    }

    /**
     * The office's day so far.
     *
     * @param longestMinutes of all who wait now
     * @param newcomer what somebody has to expect who comes now; {@code null} while no counter is open
     */
    record Today(int served, long longestMinutes, @Nullable Estimate newcomer) {}
}
