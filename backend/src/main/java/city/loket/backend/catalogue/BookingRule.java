package city.loket.backend.catalogue;

import java.util.List;

/**
 * How appointments for a service are made.
 *
 * @param channels by which one may book
 * @param fromAbroad by which one may book who is not in Belgium
 * @param noticeHours how long before its start an appointment can be booked at the latest
 * @param horizonDays how many days ahead it can be booked
 * @param bounds around the visitor's own dates
 */
public record BookingRule(
        List<Channel> channels, List<Channel> fromAbroad, int noticeHours, int horizonDays, List<DateBound> bounds) {

    public enum Channel {
        WEB,
        KIOSK,
        PHONE,
        DESK
    }
}
