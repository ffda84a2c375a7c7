package city.loket.backend.appointment.pages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the booking pages may be asked for. Many people may sit behind one address, as in a library.
 *
 * @param looksPerMinute pages, by one address
 * @param actsPerFiveMinutes forms that hold, book, move or cancel, by one address
 * @param actsPerFiveMinutesOfOffice the same, by everybody together, for one office
 */
@ConfigurationProperties("loket.booking-limits")
record LimitProperties(
        @DefaultValue("120") int looksPerMinute,
        @DefaultValue("40") int actsPerFiveMinutes,
        @DefaultValue("600") int actsPerFiveMinutesOfOffice) {}
