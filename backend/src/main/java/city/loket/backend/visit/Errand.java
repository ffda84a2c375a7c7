package city.loket.backend.visit;

/** Where somebody without a photo is sent. */
public enum Errand {
    BOOTH,
    /** Of a child too young for the booth, for example: staff decide. */
    DESK
}
