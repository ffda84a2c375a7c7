package city.loket.backend.visit.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.CheckIn;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.visit.Door;
import city.loket.backend.visit.Door.Recognised;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What stands behind a code. A POST, so that codes do not end up in logs of addresses; it changes nothing. */
@RolesAllowed("KIOSK")
@RestController
class KioskCodesController {

    private final Offices offices;
    private final Services services;
    private final Door door;
    private final VisitAnswers answers;

    KioskCodesController(Offices offices, Services services, Door door, VisitAnswers answers) {
        this.offices = offices;
        this.services = services;
        this.door = door;
        this.answers = answers;
    }

    @PostMapping("/api/kiosk/codes")
    CodeAnswer recognise(@AuthenticationPrincipal SignedInDevice kiosk, @Valid @RequestBody CodeRequest request) {
        var office = offices.get(new OfficeId(kiosk.office()));
        return switch (door.recognise(office, request.code())) {
            case Recognised.Nothing _ -> new CodeAnswer(CodeResult.UNKNOWN, null, null, null, null);
            case Recognised.Known(var visit, var over) ->
                new CodeAnswer(
                        over ? CodeResult.OVER : CodeResult.ALREADY_HERE, null, answers.now(visit, kiosk), null, null);
            case Recognised.ForAppointment(var appointment, var verdict) -> judged(appointment, verdict);
        };
    }

    private CodeAnswer judged(Appointment appointment, CheckIn verdict) {
        var told = new AppointmentAnswer(
                appointment.code(),
                services.get(appointment.office(), appointment.service()).code(),
                appointment.startsAt(),
                appointment.persons(),
                appointment.language());
        return switch (verdict) {
            case CheckIn.Welcome _ -> new CodeAnswer(CodeResult.WELCOME, told, null, null, null);
            case CheckIn.TooEarly(var opens) -> new CodeAnswer(CodeResult.TOO_EARLY, told, null, opens, null);
            case CheckIn.TooLate(var closed) -> new CodeAnswer(CodeResult.TOO_LATE, told, null, null, closed);
            case CheckIn.WrongDay _ -> new CodeAnswer(CodeResult.WRONG_DAY, told, null, null, null);
            case CheckIn.Cancelled _, CheckIn.AlreadyHere _ ->
                new CodeAnswer(CodeResult.CANCELLED, told, null, null, null);
        };
    }

    record CodeRequest(@NotNull String code) {}

    record CodeAnswer(
            CodeResult result,
            @Nullable AppointmentAnswer appointment,
            @Nullable VisitAnswer visit,
            @Nullable Instant opensAt,
            @Nullable Instant closedAt) {}

    record AppointmentAnswer(String code, String service, Instant startsAt, int persons, Language language) {}

    enum CodeResult {
        WELCOME,
        ALREADY_HERE,
        TOO_EARLY,
        TOO_LATE,
        WRONG_DAY,
        CANCELLED,
        OVER,
        UNKNOWN
    }
}
