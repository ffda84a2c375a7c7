package city.loket.backend.visit;

import org.jspecify.annotations.Nullable;

/** What satisfies the photo requirement of one person for the office's day (design §5). */
public sealed interface PhotoEvidence {

    /** The visitor says that a valid photo is there. */
    record OwnPhoto() implements PhotoEvidence {}

    /** The visitor says that a professional photographer took it. */
    record Photographer() implements PhotoEvidence {}

    /** The booth took one person's photo; each signal serves once. */
    record BoothSignal(long credit) implements PhotoEvidence {}

    /** The code on the booth's strip; each serves once in an office's day. */
    record BoothCode(long credit) implements PhotoEvidence {}

    /** Nobody could take a photo: the counter sees to it. */
    record BoothOutOfOrder() implements PhotoEvidence {}

    record StaffConfirmed(long staff) implements PhotoEvidence {}

    /** An override: it has a name and a reason. */
    record StaffWaived(long staff, String reason) implements PhotoEvidence {
        public StaffWaived {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A waiver needs a reason");
            }
        }
    }

    default Kind kind() {
        return switch (this) {
            case OwnPhoto _ -> Kind.OWN_PHOTO;
            case Photographer _ -> Kind.PHOTOGRAPHER;
            case BoothSignal _ -> Kind.BOOTH_SIGNAL;
            case BoothCode _ -> Kind.BOOTH_CODE;
            case BoothOutOfOrder _ -> Kind.BOOTH_OUT_OF_ORDER;
            case StaffConfirmed _ -> Kind.STAFF_CONFIRMED;
            case StaffWaived _ -> Kind.STAFF_WAIVED;
        };
    }

    /** The booth's credit that it uses up. */
    default @Nullable Long creditId() {
        return switch (this) {
            case BoothSignal signal -> (Long) signal.credit();
            case BoothCode code -> (Long) code.credit();
            default -> null;
        };
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

    /** As the table, the API and the record write it. */
    enum Kind {
        OWN_PHOTO,
        PHOTOGRAPHER,
        BOOTH_SIGNAL,
        BOOTH_CODE,
        BOOTH_OUT_OF_ORDER,
        STAFF_CONFIRMED,
        STAFF_WAIVED
    }
}
