package city.loket.backend.calling.reception;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.catalogue.Service;
import city.loket.backend.platform.Language;
import city.loket.backend.visit.Arrival;
import city.loket.backend.visit.Errand;
import city.loket.backend.visit.Need;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is said of a party at the desk until it is registered. Its place counts from when it was begun, for ten minutes at most. */
final class Draft {

    static final int MOST_PERSONS = 20;

    /** Why somebody at a desk cannot wait long. */
    static final List<Need> NEEDS = List.of(Need.REDUCED_MOBILITY, Need.PREGNANCY, Need.SMALL_CHILD, Need.OTHER);

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Service service;
    private final @Nullable Appointment appointment;
    private final Instant begun;
    private final SortedMap<Integer, Photo> photos = new TreeMap<>();
    private int persons;
    private Language language;
    private @Nullable Need need;

    private Draft(Service service, @Nullable Appointment appointment, int persons, Language language, Instant begun) {
        this.service = service;
        this.appointment = appointment;
        this.persons = persons;
        this.language = language;
        this.begun = begun;
    }

    static Draft walkIn(Service service, Language language, Instant begun) {
        return new Draft(service, null, 1, language, begun);
    }

    static Draft of(Service service, Appointment appointment, Instant begun) {
        return new Draft(service, appointment, appointment.persons(), appointment.language(), begun);
    }

    Service service() {
        return service;
    }

    Optional<Appointment> appointment() {
        return Optional.ofNullable(appointment);
    }

    int persons() {
        return persons;
    }

    Language language() {
        return language;
    }

    /** From 1 to {@link #MOST_PERSONS}; those of an appointment stay as they are. */
    void comes(int party) {
        if (appointment == null && party >= 1 && party <= MOST_PERSONS) {
            persons = party;
            photos.tailMap(party + 1).clear();
        }
    }

    void speaks(Language spoken) {
        language = spoken;
    }

    Optional<Need> need() {
        return Optional.ofNullable(need);
    }

    /** Cannot wait long for this reason; said again, it is taken back. */
    void cannotWait(Need why) {
        need = need == why ? null : why;
    }

    void answers(int person, Photo photo) {
        photos.put(person, photo);
    }

    void everybodyHasOne() {
        IntStream.rangeClosed(1, asked()).forEach(person -> answers(person, new Photo.Own()));
    }

    /** Of how many persons a photo is asked. */
    int asked() {
        return service.photo().personsNeedingEvidence(persons);
    }

    Optional<Photo> photo(int person) {
        return Optional.ofNullable(photos.get(person));
    }

    /** Whether every question is answered, each waiver with its reason. */
    boolean complete() {
        return photos.size() == asked()
                && photos.values().stream()
                        .noneMatch(photo -> photo instanceof Photo.Waived(var reason) && reason.isBlank());
    }

    boolean sendsToBooth() {
        return photos.values().stream().anyMatch(Photo.Booth.class::isInstance);
    }

    Arrival arrival(long staff, Instant now) {
        var shown = photos.entrySet().stream()
                .flatMap(entry -> entry.getValue().shown(entry.getKey(), staff).stream())
                .toList();
        var ago = Duration.between(begun, now);
        var counted = ago.compareTo(LONGEST) < 0 ? ago : LONGEST;
        return new Arrival(service, appointment, persons, language, shown, Errand.BOOTH, counted, need);
    }

    /** Everything that was said, so that a repetition can be told from another command. */
    @Override
    public String toString() {
        var code = appointment == null ? "" : appointment.code();
        return "%s %s %d %s %s %s".formatted(service.code(), code, persons, language, photos, need);
    }
}
