package city.loket.kiosk.backend;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The photo rule in small. */
final class FakePhotos {

    private final Set<String> used = new HashSet<>();
    private int signals;

    void signal() {
        signals++;
    }

    /** The rows of a party that arrives; refused once the booth starts no more photos and somebody would go there. */
    List<PhotoRow> arriving(OfferedService service, int persons, Arrival arrival, Office office) {
        if (!service.needsOwnPhoto()) {
            return List.of();
        }
        var rows = show(
                IntStream.rangeClosed(1, persons)
                        .mapToObj(person -> new PhotoRow(person, null, null))
                        .toList(),
                arrival.photos());
        if (arrival.errand() == Errand.DESK || rows.stream().noneMatch(PhotoRow::missing)) {
            return rows;
        }
        return switch (office.atBooth(office.serverTime())) {
            case OUT_OF_ORDER -> rows.stream().map(FakePhotos::excused).toList();
            case CLOSED -> throw new BackendRefusal("booth_closed", "since " + office.boothLastStart());
            case OPEN, NONE -> rows;
        };
    }

    /** First what the booth has signalled is used up. */
    List<PhotoRow> shown(List<PhotoRow> rows, List<Photo> photos) {
        return show(rows.stream().map(this::signalled).toList(), photos);
    }

    private PhotoRow signalled(PhotoRow row) {
        if (!row.missing() || signals == 0) {
            return row;
        }
        signals--;
        return new PhotoRow(row.person(), Evidence.OTHER, null);
    }

    private List<PhotoRow> show(List<PhotoRow> rows, List<Photo> photos) {
        return rows.stream()
                .map(row -> photos.stream()
                        .filter(photo -> row.missing() && photo.person() == row.person())
                        .findFirst()
                        .map(photo -> covered(row, photo.code()))
                        .orElse(row))
                .toList();
    }

    private PhotoRow covered(PhotoRow row, @Nullable String strip) {
        if (strip != null && !used.add(strip)) {
            throw new BackendRefusal("photo_code_used", strip);
        }
        return new PhotoRow(row.person(), Evidence.OTHER, null);
    }

    private static PhotoRow excused(PhotoRow row) {
        return row.missing() ? new PhotoRow(row.person(), Evidence.BOOTH_OUT_OF_ORDER, null) : row;
    }
}
