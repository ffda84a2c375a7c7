package city.loket.backend.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalTime;

/** An unbroken time on one day: open at {@code from}, closed again at {@code to}. Written {@code 09:00-12:30}. */
public record Opening(LocalTime from, LocalTime to) {

    public Opening {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Opens at %s but closes at %s".formatted(from, to));
        }
    }

    /** @throws IllegalArgumentException for anything but two times such as {@code 09:00-12:30} */
    @JsonCreator
    public static Opening of(String text) {
        var times = text.split("-", -1);
        try {
            if (times.length == 2) {
                return new Opening(LocalTime.parse(times[0].strip()), LocalTime.parse(times[1].strip()));
            }
        } catch (DateTimeException noTime) {
            // told below, like any other text that is not two times
        }
        throw new IllegalArgumentException("Not a time such as 09:00-12:30: " + text);
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    public boolean overlaps(Opening other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    @JsonValue
    @Override
    public String toString() {
        return from + "-" + to;
    }
}
