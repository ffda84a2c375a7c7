package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Choice;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Address;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.SpokenLanguage;
import city.loket.backend.platform.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reads what a visitor who books has chosen so far: it stands in the address of each page. */
@ControllerAdvice(assignableTypes = {ChoosingPages.class, HoldPages.class, ConfirmPages.class})
class BookingFrame {

    private static final Set<String> CHOICES = Stream.concat(Choice.FIELDS.stream(), Stream.of("from", "hold", "gone"))
            .collect(Collectors.toUnmodifiableSet());

    private final Offices offices;
    private final Services services;
    private final LoketClock clock;

    BookingFrame(Offices offices, Services services, LoketClock clock) {
        this.offices = offices;
        this.services = services;
        this.clock = clock;
    }

    @ModelAttribute
    void read(
            @PathVariable("office") String officeCode,
            @PathVariable("service") String serviceCode,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            Model model) {
        var office = offices.find(officeCode).orElseThrow(Unknown::new);
        var service = services.find(office.id(), serviceCode).orElseThrow(Unknown::new);
        var words = Words.of(
                "booking", SpokenLanguage.of(request, office.languages().getFirst()));
        new Asked(
                        office,
                        Choice.of(service, parameters, office.day(clock.instant())),
                        "/book/%s/%s".formatted(office.code(), service.code()),
                        Address.of(request.getRequestURI(), parameters, CHOICES),
                        words)
                .addTo(model);
    }
}
