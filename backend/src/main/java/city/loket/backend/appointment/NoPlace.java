package city.loket.backend.appointment;

import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.DateBound;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Why there is no place, and what is possible instead; for the visitor to read. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "code")
public sealed interface NoPlace {

    /** There are no appointments for this service. */
    @JsonTypeName("NOT_BOOKABLE")
    record NotBookable() implements NoPlace {}

    /** @param possible by which channels this visitor can book */
    @JsonTypeName("OTHER_CHANNEL")
    record OtherChannel(List<Channel> possible) implements NoPlace {}

    /** A bound around the visitor's own date is closed; {@code from} is the first possible day. */
    @JsonTypeName("NOT_BEFORE")
    record NotBefore(LocalDate from) implements NoPlace {}

    /** It depends on a date that only the visitor knows. */
    @JsonTypeName("NEEDS_DATE")
    record NeedsDate(DateBound.From of) implements NoPlace {}

    /** The notice is too short, or the moment is past; {@code earliest} is the first possible one. */
    @JsonTypeName("TOO_SOON")
    record TooSoon(Instant earliest) implements NoPlace {}

    /** @param last the last day that can be booked already */
    @JsonTypeName("TOO_FAR")
    record TooFar(LocalDate last) implements NoPlace {}

    /** There is no such place, or somebody was faster. */
    @JsonTypeName("TAKEN")
    record Taken() implements NoPlace {}

    /** @param until the last day that was looked at */
    @JsonTypeName("NOTHING_FREE")
    record NothingFree(LocalDate until) implements NoPlace {}

    /** Whoever is reached there has a live appointment for this service; it tells nothing of it. */
    @JsonTypeName("HAS_ONE")
    record HasOne() implements NoPlace {}

    @JsonTypeName("TOO_MANY_PERSONS")
    record TooManyPersons(int most) implements NoPlace {}

    /** The hold or the appointment is over. */
    @JsonTypeName("OVER")
    record Over() implements NoPlace {}
}
