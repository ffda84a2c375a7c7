package city.loket.backend.appointment.slot;

import city.loket.backend.catalogue.BookingRule.Channel;

/** How many places of a slot somebody may fill. */
public enum Capacity {
    /** Only those set aside for the public. */
    OF_THE_PUBLIC("public_capacity"),
    /** All of them. */
    OF_STAFF("capacity");

    private final String column;

    Capacity(String column) {
        this.column = column;
    }

    public static Capacity of(Channel channel) {
        return switch (channel) {
            case WEB, KIOSK -> OF_THE_PUBLIC;
            case PHONE, DESK -> OF_STAFF;
        };
    }

    String column() {
        return column;
    }
}
