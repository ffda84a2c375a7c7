package city.loket.hardware.booth;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The photo booths that a kiosk hears; none is well, too. */
public record PhotoBooths(List<PhotoBooth> all) implements AutoCloseable {

    public PhotoBooths {
        all = List.copyOf(all);
    }

    /** As {@link PhotoBooth#listen}, for all of them. */
    public PhotoBooth.Subscription listen(Consumer<PhotoTaken> listener) {
        var subscriptions = all.stream().map(booth -> booth.listen(listener)).toList();
        return () -> subscriptions.forEach(PhotoBooth.Subscription::close);
    }

    /** The strip that a scanned code comes from; empty for every other code, such as a ticket's. */
    public Optional<StripCode> strip(String scanned) {
        return all.stream()
                .filter(booth -> booth.printed(scanned))
                .findFirst()
                .map(booth -> new StripCode(booth.name(), scanned));
    }

    @Override
    public void close() {
        all.forEach(PhotoBooth::close);
    }
}
