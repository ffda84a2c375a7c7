package city.loket.backend.visit.web;

import static city.loket.backend.visit.web.KioskCommands.asked;

import city.loket.backend.device.Booths;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.visit.BoothSignals;
import city.loket.backend.visit.PhotoChecks;
import city.loket.backend.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Photos: what visitors say of theirs, and what the booth says. */
@RolesAllowed("KIOSK")
@RestController
@RequestMapping("/api/kiosk")
class KioskPhotosController {

    private final PhotoChecks photos;
    private final BoothSignals signals;
    private final Booths booths;
    private final Offices offices;
    private final Commands commands;
    private final KioskCommands kioskCommands;

    KioskPhotosController(
            PhotoChecks photos,
            BoothSignals signals,
            Booths booths,
            Offices offices,
            Commands commands,
            KioskCommands kioskCommands) {
        this.photos = photos;
        this.signals = signals;
        this.booths = booths;
        this.offices = offices;
        this.commands = commands;
        this.kioskCommands = kioskCommands;
    }

    @PostMapping("visits/{id}/photos")
    VisitAnswer presented(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable long id,
            @Valid @RequestBody PhotosRequest request) {
        return kioskCommands.onceWithOutlook(
                kiosk,
                command,
                asked("photos", id, request),
                (office, actor) -> photos.presented(office, actor, new VisitId(id), ShownPhoto.all(request.photos())));
    }

    @PostMapping("booth-signals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signal(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody SignalRequest request) {
        var office = offices.get(new OfficeId(kiosk.office()));
        var actor = new Actor.Device(kiosk.id());
        commands.once(actor, command, request, Boolean.class, () -> {
            signals.taken(office, booths.heardBy(actor, office.id(), request.booth()));
            return true;
        });
    }

    record SignalRequest(@NotBlank @Size(max = 40) String booth) {}

    record PhotosRequest(@Nullable @Size(max = 20) List<@Valid ShownPhoto> photos) {}
}
