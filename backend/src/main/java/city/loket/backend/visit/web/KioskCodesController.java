package city.loket.backend.visit.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.CheckIn;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.SignedInDevice;
import city.loket.backend.visit.Door;
import city.loket.backend.visit.Door.Recognised;
import city.loket.backend.visit.web.CodeAnswer.AppointmentAnswer;
import city.loket.backend.visit.web.CodeAnswer.OfficeAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
            case Recognised.Nothing _ -> new CodeAnswer.Unknown();
            case Recognised.Known(var visit, var over) when over -> new CodeAnswer.Over(answers.now(visit, kiosk));
            case Recognised.Known(var visit, var _) -> new CodeAnswer.AlreadyHere(answers.now(visit, kiosk));
            case Recognised.Elsewhere(var appointment) -> new CodeAnswer.WrongOffice(place(appointment));
            case Recognised.ForAppointment(var appointment, var verdict) -> judged(appointment, verdict);
        };
    }

    private OfficeAnswer place(Appointment appointment) {
        var office = offices.get(appointment.office());
        return new OfficeAnswer(office.name(), office.address());
    }

    private CodeAnswer judged(Appointment appointment, CheckIn verdict) {
        var service = services.get(appointment.office(), appointment.service());
        var told = AppointmentAnswer.of(appointment, service);
        return switch (verdict) {
            case CheckIn.Welcome _ -> new CodeAnswer.Welcome(told);
            case CheckIn.TooEarly(var opens) -> new CodeAnswer.TooEarly(told, opens);
            case CheckIn.TooLate(var closed) ->
                new CodeAnswer.TooLate(told, closed, service.walkIn(), service.isBookable(Channel.KIOSK));
            case CheckIn.WrongDay _ -> new CodeAnswer.WrongDay(told);
            case CheckIn.Cancelled(var why) -> new CodeAnswer.Cancelled(told, why);
            case CheckIn.AlreadyHere _ -> new CodeAnswer.Unknown();
        };
    }

    record CodeRequest(@NotNull String code) {}
}
