package city.loket.backend.visit.web;

import city.loket.backend.catalogue.PhotoRule;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceText;
import city.loket.backend.catalogue.Services;
import city.loket.backend.device.DeviceHealth;
import city.loket.backend.device.Devices;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.LoketProperties;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.visit.BoothNews;
import city.loket.backend.visit.Estimates;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a kiosk shows before anybody has come, and what it tells of its devices. */
@RestController
@RequestMapping("/api/kiosk")
class KioskOfficeController {

    private final Offices offices;
    private final Services services;
    private final Devices devices;
    private final Estimates estimates;
    private final BoothNews.Reader booths;
    private final LoketClock clock;
    private final LoketProperties loket;

    KioskOfficeController(
            Offices offices,
            Services services,
            Devices devices,
            Estimates estimates,
            BoothNews.Reader booths,
            LoketClock clock,
            LoketProperties loket) {
        this.offices = offices;
        this.services = services;
        this.devices = devices;
        this.estimates = estimates;
        this.booths = booths;
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
                clock.instant(),
                office.boothLimit().toMinutes(),
                booths.read(office));
    }

    @GetMapping("services")
    List<ServiceAnswer> services(@AuthenticationPrincipal SignedInDevice kiosk) {
        return services.of(new OfficeId(kiosk.office())).stream()
                .map(this::answer)
                .toList();
    }

    private ServiceAnswer answer(Service service) {
        var estimate = estimates.forNewcomer(service);
        return new ServiceAnswer(
                service.code(),
                service.letter(),
                inEach(service, ServiceText::name),
                inEach(service, ServiceText::hint),
                inEach(service, ServiceText::bring),
                inEach(service, ServiceText::price),
                service.walkIn(),
                service.photo(),
                estimate.ahead(),
                estimate.minutes());
    }

    private static <T> Map<Language, T> inEach(Service service, Function<ServiceText, T> part) {
        var texts = new TreeMap<Language, T>();
        for (var language : Language.values()) {
            texts.put(language, part.apply(service.text(language)));
        }
        return texts;
    }

    @PutMapping("health")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void health(@AuthenticationPrincipal SignedInDevice kiosk, @Valid @RequestBody DeviceHealth health) {
        devices.report(kiosk.id(), health);
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
            Instant serverTime,
            long boothLimitMinutes,
            BoothNews booth) {}

    record ServiceAnswer(
            String code,
            char letter,
            Map<Language, String> names,
            Map<Language, String> hints,
            Map<Language, List<String>> bring,
            Map<Language, String> price,
            boolean walkIn,
            PhotoRule photo,
            int waiting,
            @Nullable Integer estimateMinutes) {}
}
