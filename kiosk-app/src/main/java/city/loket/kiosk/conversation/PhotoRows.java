package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.Photo;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What a party says of its photos, a row for each person; persons count from 1. */
public final class PhotoRows {

    private final int persons;
    private final SortedMap<Integer, Row> rows = new TreeMap<>();

    PhotoRows(int persons) {
        this.persons = persons;
    }

    /** What was said of one person. */
    public sealed interface Row {}

    public record Has(Photo photo) implements Row {}

    public record Goes(Errand errand) implements Row {}

    public int persons() {
        return persons;
    }

    public Optional<Row> of(int person) {
        return Optional.ofNullable(rows.get(person));
    }

    public void ownPhoto(int person) {
        rows.put(person, new Has(Photo.own(person)));
    }

    public void byPhotographer(int person) {
        rows.put(person, new Has(Photo.byPhotographer(person)));
    }

    public void goes(int person, Errand errand) {
        rows.put(person, new Goes(errand));
    }

    void everybodyHasOne() {
        each().forEach(this::ownPhoto);
    }

    /** A strip from the booth belongs to the first person who has no photo yet; to nobody when all have one, or it was held up before. */
    void strip(String code) {
        if (photos().stream().anyMatch(photo -> code.equals(photo.code()))) {
            return;
        }
        each().filter(person -> !(rows.get(person) instanceof Has))
                .findFirst()
                .ifPresent(person -> rows.put(person, new Has(Photo.strip(person, code))));
    }

    /** They are not good; their persons are asked again. */
    void forgetStrips() {
        rows.values().removeIf(row -> row instanceof Has(var photo) && photo.kind() == Photo.Kind.BOOTH_CODE);
    }

    public boolean complete() {
        return rows.size() == persons;
    }

    List<Photo> photos() {
        return rows.values().stream()
                .map(row -> row instanceof Has(var photo) ? photo : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where those without a photo go; empty when everybody has one. */
    Set<Errand> errands() {
        var errands = EnumSet.noneOf(Errand.class);
        rows.values().forEach(row -> {
            if (row instanceof Goes(var errand)) {
                errands.add(errand);
            }
        });
        return errands;
    }

    /** The stricter one, where persons of the party go different ways. */
    Errand errand() {
        return errands().contains(Errand.DESK) ? Errand.DESK : Errand.BOOTH;
    }

    /** Those who would go to the booth ask at the desk as well. */
    void allToTheDesk() {
        each().filter(person -> !(rows.get(person) instanceof Has)).forEach(person -> goes(person, Errand.DESK));
    }

    private IntStream each() {
        return IntStream.rangeClosed(1, persons);
    }
}
