package city.loket.backend.catalogue;

import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Language;
import java.time.Duration;

/**
 * What a visitor comes for.
 *
 * @param version which of its versions these facts are
 */
public record Service(
        ServiceId id, ServiceVersionId version, OfficeId office, String code, ServiceGroup group, ServiceFacts facts) {

    /** The queue letter of its numbers. */
    public char letter() {
        return facts.letter();
    }

    /** Whether visitors without an appointment are served. */
    public boolean walkIn() {
        return facts.walkIn();
    }

    /** Added to a walk-in's first touch (design §6). */
    public Duration walkInHandicap() {
        return Duration.ofMinutes(facts.times().walkInHandicap());
    }

    /** Whether visitors make appointments by this channel. */
    public boolean isBookable(BookingRule.Channel channel) {
        var booking = facts.booking();
        return booking != null && booking.channels().contains(channel);
    }

    /** How long serving one person takes as a rule. */
    public Duration duration() {
        return duration(1);
    }

    /** How long serving a party takes as a rule. */
    public Duration duration(int persons) {
        return Duration.ofMinutes(facts.times().minutes(persons));
    }

    public CheckInWindow checkIn() {
        return new CheckInWindow(
                Duration.ofMinutes(facts.times().checkInBefore()),
                Duration.ofMinutes(facts.times().checkInAfter()));
    }

    /** For so long after the agreed time a place counts from it (design §6). */
    public Duration latePlace() {
        return Duration.ofMinutes(facts.times().latePlace());
    }

    public PhotoRule photo() {
        return facts.photo();
    }

    public ServiceText text(Language language) {
        return ServiceText.of(facts, language);
    }

    public String name(Language language) {
        return facts.name().in(language);
    }

    Service at(ServiceVersionId version, ServiceFacts facts) {
        return new Service(id, version, office, code, group, facts);
    }
}
