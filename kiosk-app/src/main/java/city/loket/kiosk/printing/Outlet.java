package city.loket.kiosk.printing;

/** What a visitor finds where the paper comes out. */
public enum Outlet {
    READY,
    /** A ticket that somebody left there. */
    TICKET_LEFT,
    OUT_OF_ORDER
}
