package city.loket.backend.appointment.web;

import city.loket.backend.platform.SignedInDevice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Where there is a free place for a visitor at a kiosk. */
@RolesAllowed("KIOSK")
@RestController
class KioskPlacesController {

    private final Wishes wishes;
    private final PlaceSearch search;

    KioskPlacesController(Wishes wishes, PlaceSearch search) {
        this.wishes = wishes;
        this.search = search;
    }

    @GetMapping("/api/kiosk/places")
    PlacesAnswer places(@AuthenticationPrincipal SignedInDevice kiosk, @Valid @ModelAttribute PlacesRequest asked) {
        return search.answer(wishes.of(kiosk, asked), asked);
    }
}
