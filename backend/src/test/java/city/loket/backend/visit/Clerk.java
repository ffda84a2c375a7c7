package city.loket.backend.visit;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.SignedInStaff;
import java.util.List;

/** Somebody of the staff, and which services they handle. */
record Clerk(long staffId, OfficeId at, List<String> skills) implements SignedInStaff {

    @Override
    public long office() {
        return at.value();
    }

    @Override
    public String displayName() {
        return "Clerk " + staffId;
    }

    @Override
    public int epoch() {
        return 0;
    }

    @Override
    public boolean passwordDue() {
        return false;
    }
}
