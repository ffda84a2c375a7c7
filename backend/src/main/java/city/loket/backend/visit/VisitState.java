package city.loket.backend.visit;

import city.loket.backend.office.CounterId;
import city.loket.backend.platform.Actor;
import java.time.Instant;

/**
 * Where a visit stands (design §5). A transition that is not written here does not exist: nobody can recall a visitor who
 * was never called, because {@link Waiting} has no such method. Arrival itself makes a visit {@link AtBooth} or
 * {@link Ready}.
 */
public sealed interface VisitState {

    Instant since();

    /** Not over yet, and not being served: the visitor may still leave, or the day may end. */
    sealed interface BeforeServing extends VisitState {

        default Left leave(LeftReason reason, Instant now) {
            return new Left(reason, now);
        }

        default Expired expire(Instant now) {
            return new Expired(now);
        }
    }

    /**
     * Staff may send it on: to another service, for a new photo, or back from having gone. It continues where its photos and its
     * number say: at the booth, ready for a number, or in the queue.
     */
    sealed interface SentOn extends VisitState {

        default AtBooth toBooth(Instant keepUntil, Instant now) {
            return new AtBooth(keepUntil, now);
        }

        default Ready toKiosk(Instant now) {
            return new Ready(now);
        }

        default Waiting toQueue(Instant now) {
            return new Waiting(now);
        }
    }

    /** With a number, and not yet served to the end. */
    sealed interface Transferable extends SentOn {}

    /** Called to a counter or served there; a counter has one such visit. */
    sealed interface AtHand extends VisitState {

        CounterId counter();

        /** Set aside at its counter, which is free for others meanwhile. */
        default Parked park(Instant now) {
            return new Parked(counter(), now);
        }
    }

    /** In the queue, or on the way to a place there that is kept. */
    sealed interface Coming extends BeforeServing {}

    /** Final: every visit ends in exactly one of these. */
    sealed interface Ended extends VisitState {}

    /** Ended without being served; staff may bring it back on the same day. */
    sealed interface Gone extends Ended, SentOn {}

    /** Photos are missing; the place is kept until {@code keepUntil}. */
    record AtBooth(Instant keepUntil, Instant since) implements Coming {
        public Ready ready(Instant now) {
            return new Ready(now);
        }
    }

    /** Nothing is missing, but there is no number yet: evidence never allocates one. */
    record Ready(Instant since) implements Coming {
        public Issuing issue(long device, String job, Instant now) {
            return new Issuing(device, job, now, now);
        }

        /** Its number is known without paper from a kiosk: given before, or told at a desk. */
        public Waiting queue(Instant now) {
            return new Waiting(now);
        }

        /** The evidence holds no longer. */
        public AtBooth toBooth(Instant keepUntil, Instant now) {
            return new AtBooth(keepUntil, now);
        }
    }

    /** The number is given, and its ticket on the way to paper at a kiosk that says so every few seconds. */
    record Issuing(long device, String job, Instant renewedAt, Instant since) implements Coming {

        boolean heldBy(Actor.Device kiosk) {
            return device == kiosk.id();
        }

        public Issuing takeOver(long otherDevice, String newJob, Instant now) {
            return new Issuing(otherDevice, newJob, now, since);
        }

        public Waiting queue(Instant now) {
            return new Waiting(now);
        }
    }

    record Waiting(Instant since) implements Coming, Transferable {
        public Called call(CounterId to, Instant now) {
            return new Called(to, 1, now);
        }
    }

    /** @param times how often this call was announced; from 1 */
    record Called(CounterId to, int times, Instant since) implements BeforeServing, AtHand {
        @Override
        public CounterId counter() {
            return to;
        }

        public Called recall(Instant now) {
            return new Called(to, times + 1, now);
        }

        public Waiting putBack(Instant now) {
            return new Waiting(now);
        }

        public Serving start(Instant now) {
            return new Serving(to, now);
        }

        public NoShow noShow(Instant now) {
            return new NoShow(now);
        }
    }

    record Serving(CounterId at, Instant since) implements Transferable, AtHand {
        @Override
        public CounterId counter() {
            return at;
        }

        public Completed finish(Instant now) {
            return new Completed(now);
        }
    }

    /** Set aside at a counter: filling in a form, or fetching money. */
    record Parked(CounterId at, Instant since) implements BeforeServing {
        public Called resume(Instant now) {
            return new Called(at, 1, now);
        }

        public Waiting returnToQueue(Instant now) {
            return new Waiting(now);
        }
    }

    record Completed(Instant since) implements Ended {}

    record NoShow(Instant since) implements Gone {}

    record Left(LeftReason reason, Instant since) implements Gone {}

    record Expired(Instant since) implements Ended {}

    enum LeftReason {
        NO_PHOTO,
        OWN_WISH,
        /** Stayed at the booth longer than the office keeps a place there. */
        BOOTH_LIMIT
    }
}
