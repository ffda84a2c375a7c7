package city.loket.backend.visit.web;

import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.visit.Estimates;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What visitors of a kiosk may come for. */
@RolesAllowed("KIOSK")
@RestController
@RequestMapping("/api/kiosk")
class KioskServicesController {

    private final Services services;
    private final Estimates estimates;

    KioskServicesController(Services services, Estimates estimates) {
        this.services = services;
        this.estimates = estimates;
    }

    @GetMapping("services")
    List<ServiceAnswer> services(@AuthenticationPrincipal SignedInDevice kiosk) {
        var office = new OfficeId(kiosk.office());
        var outlook = estimates.of(office);
        return services.of(office).stream()
                .map(service -> ServiceAnswer.of(service, outlook.forNewcomer(service)))
                .toList();
    }
}
