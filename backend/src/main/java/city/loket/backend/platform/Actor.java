package city.loket.backend.platform;

/** Who does this; on record with every change, never a visitor's name. */
public sealed interface Actor {

    /** The form in which the record keeps it, such as {@code device:3}. */
    String key();

    /** A visitor on a public page; the page's token stands for the party. */
    record Visitor() implements Actor {
        @Override
        public String key() {
            return "visitor";
        }
    }

    record Device(long id) implements Actor {
        @Override
        public String key() {
            return "device:" + id;
        }
    }

    record Staff(long id) implements Actor {
        @Override
        public String key() {
            return "staff:" + id;
        }
    }

    /** Nobody: a time ran out. */
    record Clock() implements Actor {
        @Override
        public String key() {
            return "clock";
        }
    }
}
