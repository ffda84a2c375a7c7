package city.loket.backend.staff;

/** What a member of staff may do; each includes the one before. */
public enum Role {
    AGENT,
    SUPERVISOR,
    ADMIN
}
