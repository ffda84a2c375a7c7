package city.loket.backend.visit.web;

import city.loket.backend.device.DeviceHealth;
import city.loket.backend.device.Devices;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.LoketProperties;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.visit.BoothHours;
import city.loket.backend.visit.BoothNews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a kiosk stands, and what it tells of its devices. */
@RolesAllowed("KIOSK")
@RestController
@RequestMapping("/api/kiosk")
class KioskOfficeController {

    private final Offices offices;
    private final Devices devices;
    private final BoothNews.Reader booths;
    private final BoothHours boothHours;
    private final LoketClock clock;
    private final LoketProperties loket;

    KioskOfficeController(
            Offices offices,
            Devices devices,
            BoothNews.Reader booths,
            BoothHours boothHours,
            LoketClock clock,
            LoketProperties loket) {
        this.offices = offices;
        this.devices = devices;
        this.booths = booths;
        this.boothHours = boothHours;
        this.clock = clock;
        this.loket = loket;
    }

    @GetMapping("office")
    OfficeAnswer office(@AuthenticationPrincipal SignedInDevice kiosk) {
        var office = offices.get(new OfficeId(kiosk.office()));
        return new OfficeAnswer(
                office.municipality(),
                office.name(),
                office.languages(),
                office.zone().getId(),
                office.phone(),
                office.townStrong(),
                office.townSoft(),
                loket.ticketUrl(""),
                loket.appointmentUrl(""),
                loket.bookUrl(office.code()),
                clock.instant(),
                office.boothLimit().toMinutes(),
                boothHours.lastStart(office, clock.instant()).orElse(null),
                booths.read(office));
    }

    @PutMapping("health")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void health(@AuthenticationPrincipal SignedInDevice kiosk, @Valid @RequestBody DeviceHealth health) {
        devices.report(kiosk, health);
    }

    record OfficeAnswer(
            String municipality,
            String office,
            List<Language> languages,
            String zone,
            String phone,
            String townStrong,
            String townSoft,
            String ticketUrl,
            String appointmentUrl,
            String bookUrl,
            Instant serverTime,
            long boothLimitMinutes,
            @Nullable Instant boothLastStart,
            BoothNews booth) {}
}
