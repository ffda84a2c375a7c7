package city.loket.backend.outlook.web;

import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Estimate;
import city.loket.backend.visit.Estimates;
import city.loket.backend.visit.VisitState.BeforeServing;
import city.loket.backend.visit.VisitState.Called;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How long, and how many before: of each service for kiosks, displays and staff, and of one ticket for whoever holds it. */
@RestController
class OutlookController {

    private final Services services;
    private final Visits visits;
    private final Estimates estimates;

    OutlookController(Services services, Visits visits, Estimates estimates) {
        this.services = services;
        this.visits = visits;
        this.estimates = estimates;
    }

    @RolesAllowed({"KIOSK", "DISPLAY"})
    @GetMapping({"/api/kiosk/outlook", "/api/board/outlook"})
    List<ServiceOutlook> services(@AuthenticationPrincipal SignedInDevice device) {
        return services(new OfficeId(device.office()));
    }

    @RolesAllowed("AGENT")
    @GetMapping("/api/counter/outlook")
    List<ServiceOutlook> services(@AuthenticationPrincipal SignedInStaff staff) {
        return services(new OfficeId(staff.office()));
    }

    private List<ServiceOutlook> services(OfficeId office) {
        var outlook = estimates.of(office);
        return services.of(office).stream()
                .map(service -> new ServiceOutlook(service.code(), service.letter(), outlook.forNewcomer(service)))
                .toList();
    }

    @AnonymousAllowed
    @GetMapping("/t/{token}/outlook")
    TicketOutlook ticket(@PathVariable String token) {
        var visit = visits.byToken(token)
                .orElseThrow(() -> new Refusal(Refusal.Code.UNKNOWN_VISIT, "No visit has this token"));
        var waits = visit.state() instanceof BeforeServing && !(visit.state() instanceof Called);
        return new TicketOutlook(
                visit.status(),
                waits ? estimates.of(visit.office()).of(visit.service(), visit.dueAt(), visit.id()) : null);
    }

    /** For somebody who would come now. */
    record ServiceOutlook(String service, char letter, Estimate estimate) {}

    /** @param estimate {@code null} once the visit is called, or over */
    record TicketOutlook(VisitStatus state, @Nullable Estimate estimate) {}
}
