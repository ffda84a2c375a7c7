package city.loket.backend.visit;

/** Where somebody who went and comes back continues in the queue: staff decide. */
public enum Comeback {
    /** As if the visitor had never gone. */
    OLD_PLACE,
    /** Behind those who have been waiting meanwhile. */
    FROM_NOW
}
