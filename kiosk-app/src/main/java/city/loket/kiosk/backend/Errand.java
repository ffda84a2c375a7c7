package city.loket.kiosk.backend;

/** Where somebody without a photo goes. */
public enum Errand {
    BOOTH,
    /** Staff decide, for example about a child too young for the booth. */
    DESK
}
