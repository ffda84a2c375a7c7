package city.loket.backend.calling.ui;

import city.loket.backend.device.DeviceNews;
import city.loket.backend.platform.SignedInDevice;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** A device that somebody should go to. */
record Trouble(String device, Kind kind) {

    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** Only kiosks report how they are; of the others nothing is known here. */
    static Optional<Trouble> of(DeviceNews news, Instant now) {
        if (news.kind() != SignedInDevice.Kind.KIOSK) {
            return Optional.empty();
        }
        var seen = news.lastSeenAt();
        if (seen == null || seen.isBefore(now.minus(SILENCE))) {
            return Optional.of(new Trouble(news.name(), Kind.SILENT));
        }
        return Optional.ofNullable(news.printer())
                .filter(printer -> !printer.equals("OK"))
                .map(printer -> new Trouble(news.name(), Kind.valueOf(printer)));
    }

    enum Kind {
        PAPER_LOW,
        PAPER_OUT,
        COVER_OPEN,
        CUTTER,
        ERROR,
        OFFLINE,
        /** Not seen for a minute, or never. */
        SILENT;

        /** Whether visitors still get their paper. */
        boolean canWait() {
            return this == PAPER_LOW;
        }

        /** Such as {@code paper-low}. */
        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
