package city.loket.backend.calling.reception;

import city.loket.backend.visit.Shown;
import java.util.Optional;

/** What is answered to the question for one person's photo. */
sealed interface Photo {

    /** What is there of it; empty for who goes to the booth. */
    Optional<Shown> shown(int person, long staff);

    /** A valid one is there. */
    record Own() implements Photo {
        @Override
        public Optional<Shown> shown(int person, long staff) {
            return Optional.of(new Shown.OwnPhoto(person));
        }
    }

    /** To be made now. */
    record Booth() implements Photo {
        @Override
        public Optional<Shown> shown(int person, long staff) {
            return Optional.empty();
        }
    }

    /** A professional took it; young children cannot use the booth. */
    record Photographer() implements Photo {
        @Override
        public Optional<Shown> shown(int person, long staff) {
            return Optional.of(new Shown.Photographer(person));
        }
    }

    /**
     * Not needed here.
     *
     * @param reason blank as long as nobody has written one
     */
    record Waived(String reason) implements Photo {
        @Override
        public Optional<Shown> shown(int person, long staff) {
            return Optional.of(new Shown.Waived(person, staff, reason.strip()));
        }
    }
}
