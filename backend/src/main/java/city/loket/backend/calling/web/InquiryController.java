package city.loket.backend.calling.web;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.CheckIn;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Building;
import city.loket.backend.visit.Inquiry;
import city.loket.backend.visit.VisitStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is in the building, and whom somebody means. The question is a POST, so that codes do not end up in logs of addresses; it changes nothing. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/api/reception")
class InquiryController {

    private final Inquiry inquiry;
    private final Building building;
    private final Services services;
    private final Offices offices;
    private final CounterVisits answers;

    InquiryController(Inquiry inquiry, Building building, Services services, Offices offices, CounterVisits answers) {
        this.inquiry = inquiry;
        this.building = building;
        this.services = services;
        this.offices = offices;
        this.answers = answers;
    }

    @GetMapping("visits")
    List<CounterVisit> here(@AuthenticationPrincipal SignedInStaff staff) {
        return answers.of(building.in(new OfficeId(staff.office()), VisitStatus.unfinished()));
    }

    @PostMapping("codes")
    ReceptionAnswer ask(@AuthenticationPrincipal SignedInStaff staff, @Valid @RequestBody Question question) {
        return switch (inquiry.about(offices.get(new OfficeId(staff.office())), question.code())) {
            case Inquiry.Answer.Visitors(var found) -> new ReceptionAnswer.Visitors(answers.of(found));
            case Inquiry.Answer.Expected(var appointment, var verdict) -> judged(appointment, verdict);
            case Inquiry.Answer.Elsewhere(var appointment) -> {
                var office = offices.get(appointment.office());
                yield new ReceptionAnswer.WrongOffice(office.name(), office.address());
            }
            case Inquiry.Answer.Nobody _ -> new ReceptionAnswer.Unknown();
        };
    }

    private ReceptionAnswer judged(Appointment appointment, CheckIn verdict) {
        var service = services.get(appointment.office(), appointment.service());
        var told = ReceptionAnswer.Expected.of(appointment, service.code());
        return switch (verdict) {
            case CheckIn.Welcome _ -> new ReceptionAnswer.Welcome(told);
            case CheckIn.TooEarly(var opens) -> new ReceptionAnswer.TooEarly(told, opens);
            case CheckIn.TooLate(var closed) -> new ReceptionAnswer.TooLate(told, closed);
            case CheckIn.WrongDay(var day) -> new ReceptionAnswer.WrongDay(told, day);
            case CheckIn.Cancelled(var why) -> new ReceptionAnswer.Cancelled(told, why);
            case CheckIn.AlreadyHere _ -> new ReceptionAnswer.Unknown();
        };
    }

    record Question(@NotNull String code) {}
}
