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

    /** Final: every visit ends in exactly one of these. */
    sealed interface Ended extends VisitState {}

    /** Photos are missing; the place is kept until {@code keepUntil}. */
    record AtBooth(Instant keepUntil, Instant since) implements BeforeServing {
        public Ready ready(Instant now) {
            return new Ready(now);
        }
    }

    /** Nothing is missing, but there is no number yet: evidence never allocates one. */
    record Ready(Instant since) implements BeforeServing {
        public Issuing issue(long device, String job, Instant now) {
            return new Issuing(device, job, now, now);
        }
    }

    /** The number is given, and its ticket on the way to paper at a kiosk that says so every few seconds. */
    record Issuing(long device, String job, Instant renewedAt, Instant since) implements BeforeServing {

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

    record Waiting(Instant since) implements BeforeServing {
        public Called call(CounterId to, Instant now) {
            return new Called(to, 1, now);
        }
    }

    /** @param times how often this call was announced; from 1 */
    record Called(CounterId to, int times, Instant since) implements BeforeServing {
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

    record Serving(CounterId at, Instant since) implements VisitState {
        public Completed finish(Instant now) {
            return new Completed(now);
        }
    }

    record Completed(Instant since) implements Ended {}

    record NoShow(Instant since) implements Ended {}

    record Left(LeftReason reason, Instant since) implements Ended {}

    record Expired(Instant since) implements Ended {}

    enum LeftReason {
        NO_PHOTO,
        OWN_WISH
    }
}
