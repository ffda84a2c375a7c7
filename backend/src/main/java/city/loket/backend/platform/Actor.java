package city.loket.backend.platform;

/** Who does this; on record with every change, never a visitor's name. */
public sealed interface Actor {

    /** The form in which the record keeps it, such as {@code device:3}. */
    String key();

    /** Reads what {@link #key} wrote. */
    static Actor of(String key) {
        var colon = key.indexOf(':');
        var kind = colon < 0 ? key : key.substring(0, colon);
        return switch (kind) {
            case "visitor" -> new Visitor();
            case "clock" -> new Clock();
            case "device" -> new Device(Long.parseLong(key.substring(colon + 1)));
            case "staff" -> new Staff(Long.parseLong(key.substring(colon + 1)));
            default -> throw new IllegalArgumentException("Nobody's key: " + key);
        };
    }

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
