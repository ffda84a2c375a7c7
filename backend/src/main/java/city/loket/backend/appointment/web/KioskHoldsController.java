package city.loket.backend.appointment.web;

import city.loket.backend.appointment.Booking;
import city.loket.backend.appointment.HoldAnswer.Held;
import city.loket.backend.appointment.HoldAnswer.Not;
import city.loket.backend.appointment.NoPlace;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.SignedInDevice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A place is kept while the visitor reads what it is. */
@RolesAllowed("KIOSK")
@RestController
@RequestMapping("/api/kiosk/holds")
class KioskHoldsController {

    private final Wishes wishes;
    private final Booking booking;
    private final Commands commands;

    KioskHoldsController(Wishes wishes, Booking booking, Commands commands) {
        this.wishes = wishes;
        this.booking = booking;
        this.commands = commands;
    }

    @PostMapping
    KioskHold hold(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @Valid @RequestBody HoldRequest asked) {
        var wish = wishes.of(kiosk, asked);
        return commands.once(kiosk.actor(), command, asked, KioskHold.class, () -> switch (booking.hold(
                wish, asked.startsAt())) {
            case Held(var hold) -> new KioskHold(hold.token(), hold.startsAt(), hold.endsAt(), hold.expiresAt(), null);
            case Not(var why) -> new KioskHold(null, null, null, null, why);
        });
    }

    /** The place is free again; nothing happens to a hold that is over or confirmed. */
    @PostMapping("{token}/release")
    Map<String, String> release(
            @AuthenticationPrincipal SignedInDevice kiosk,
            @RequestHeader("Idempotency-Key") CommandId command,
            @PathVariable String token) {
        commands.once(kiosk.actor(), command, List.of("release", token), Boolean.class, () -> {
            booking.release(token);
            return true;
        });
        return Map.of();
    }

    /** Either the hold or a refusal. */
    record KioskHold(
            @Nullable String hold,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Instant expiresAt,
            @Nullable NoPlace refusal) {}
}
