package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Appointment;
import city.loket.backend.appointment.NoPlace.Over;
import city.loket.backend.appointment.Outcome.Done;
import city.loket.backend.appointment.Outcome.Not;
import city.loket.backend.appointment.Problem;
import city.loket.backend.catalogue.OwnDates;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another time for an appointment. Own dates are asked again where they matter: they are not kept. */
@AnonymousAllowed
@Controller
@RequestMapping("/a/{token}/move")
class MovePages {

    private final AppointmentPageReader pages;
    private final WebBooking booking;
    private final Offers offers;

    MovePages(AppointmentPageReader pages, WebBooking booking, Offers offers) {
        this.pages = pages;
        this.booking = booking;
        this.offers = offers;
    }

    @GetMapping
    String places(
            @ModelAttribute("appointment") Appointment appointment,
            @ModelAttribute("asked") Asked asked,
            @RequestParam(defaultValue = "") String from,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (appointment.status() != Appointment.Status.BOOKED) {
            return "redirect:" + asked.at("");
        }
        model.addAttribute("page", pages.read(appointment, asked.office(), asked.words()));
        var problems = asked.choice().problems();
        if (!problems.isEmpty()) {
            return dates(asked, problems, request, response, model);
        }
        model.addAttribute("gone", request.getParameterMap().containsKey("gone"));
        return offers.places(asked, Week.day(from), Picking.toMove(asked), model);
    }

    @PostMapping
    String move(
            @ModelAttribute("appointment") Appointment appointment,
            @ModelAttribute("asked") Asked asked,
            @RequestParam Instant at,
            @RequestParam String page) {
        if (!asked.choice().problems().isEmpty()) {
            return "redirect:" + asked.at("/move");
        }
        return "redirect:"
                + switch (booking.move(page, appointment, asked.wish(), at)) {
                    case Done _ -> asked.address().other(asked.base()).with("moved", true);
                    case Not(Over _) -> asked.address().other(asked.base());
                    case Not _ ->
                        asked.at("/move").with("from", asked.office().day(at)).with("gone", true);
                };
    }

    /** Nothing is wrong yet with a form that was not sent. */
    private static String dates(
            Asked asked,
            List<Problem> problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var sent = OwnDates.FIELDS.stream().anyMatch(request.getParameterMap()::containsKey);
        asked.addForm(sent ? problems : List.of(), model);
        if (sent) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "appointment-dates";
    }
}
