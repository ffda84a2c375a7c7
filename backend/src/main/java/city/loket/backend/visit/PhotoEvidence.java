package city.loket.backend.visit;

import org.jspecify.annotations.Nullable;

/** What satisfies the photo requirement of one person (design §5). */
public sealed interface PhotoEvidence {

    /** The visitor says that a valid photo is there. */
    record OwnPhoto() implements PhotoEvidence {}

    /** The booth took one person's photo; each signal serves once. */
    record BoothSignal(long id) implements PhotoEvidence {}

    record StaffConfirmed(long staff) implements PhotoEvidence {}

    /** An override: it has a name and a reason. */
    record StaffWaived(long staff, String reason) implements PhotoEvidence {
        public StaffWaived {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A waiver needs a reason");
            }
        }
    }

    default String kind() {
        return switch (this) {
            case OwnPhoto _ -> "OWN_PHOTO";
            case BoothSignal _ -> "BOOTH_SIGNAL";
            case StaffConfirmed _ -> "STAFF_CONFIRMED";
            case StaffWaived _ -> "STAFF_WAIVED";
        };
    }

    default @Nullable Long signal() {
        return this instanceof BoothSignal signal ? (Long) signal.id() : null;
    }

    default @Nullable Long staffId() {
        return switch (this) {
            case StaffConfirmed confirmed -> (Long) confirmed.staff();
            case StaffWaived waived -> (Long) waived.staff();
            default -> null;
        };
    }

    default @Nullable String waiver() {
        return this instanceof StaffWaived waived ? waived.reason() : null;
    }
}
