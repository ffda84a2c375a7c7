package city.loket.backend.calling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.device.DeviceNews;
import city.loket.backend.platform.SignedInDevice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, OK,",
        "60, OK,",
        "61, OK, SILENT",
        "61, PAPER_OUT, SILENT",
        ", , SILENT",
        "5, PAPER_LOW, PAPER_LOW",
        "5, OFFLINE, OFFLINE"
    })
    void a_kiosk_is_in_trouble_when_its_printer_says_so_or_when_it_is_silent(
            @Nullable Long secondsAgo, @Nullable String printer, Trouble.@Nullable Kind expected) {
        var seen = secondsAgo == null ? null : NOW.minusSeconds(secondsAgo);
        var news = new DeviceNews("Kiosk 1", SignedInDevice.Kind.KIOSK, seen, printer, null);

        assertThat(Trouble.of(news, NOW).map(Trouble::kind).orElse(null)).isEqualTo(expected);
    }

    @Test
    void nothing_is_known_of_a_display_so_it_is_never_in_trouble() {
        var news = new DeviceNews("Wachtzaal 1", SignedInDevice.Kind.DISPLAY, null, null, null);

        assertThat(Trouble.of(news, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PAPER_LOW", "PAPER_OUT", "COVER_OPEN", "CUTTER", "ERROR", "OFFLINE"})
    void every_state_of_a_printer_has_its_trouble(String printer) {
        var news = new DeviceNews("Kiosk 1", SignedInDevice.Kind.KIOSK, NOW, printer, null);

        assertThat(Trouble.of(news, NOW)).contains(new Trouble("Kiosk 1", Trouble.Kind.valueOf(printer)));
    }
}
