package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.ContactForm;
import city.loket.backend.appointment.Holds;
import city.loket.backend.appointment.NoPlace;
import city.loket.backend.appointment.NoPlace.HasOne;
import city.loket.backend.appointment.Outcome.Done;
import city.loket.backend.appointment.Outcome.Not;
import city.loket.backend.appointment.Problem;
import city.loket.backend.platform.LoketClock;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The visitor says how to be reached, and has an appointment. What was typed is kept, whatever becomes of the time. */
@AnonymousAllowed
@Controller
@RequestMapping("/book/{office}/{service}")
class ConfirmPages {

    private final WebBooking booking;
    private final Offers offers;
    private final Holds holds;
    private final Validator validator;
    private final LoketClock clock;

    ConfirmPages(WebBooking booking, Offers offers, Holds holds, Validator validator, LoketClock clock) {
        this.booking = booking;
        this.offers = offers;
        this.holds = holds;
        this.validator = validator;
        this.clock = clock;
    }

    @PostMapping("/confirm")
    String confirm(
            @ModelAttribute("asked") Asked asked,
            @ModelAttribute("form") ContactForm form,
            @RequestParam String hold,
            HttpServletResponse response,
            Model model) {
        var problems = form.problems(validator);
        if (!problems.isEmpty()) {
            return again(hold, problems, asked, form, response, model);
        }
        return switch (booking.confirm(hold, form.contact(), asked.language())) {
            case Done(var token) -> made(token, asked);
            case Not(HasOne _) -> again(hold, List.of(form.hasOne()), asked, form, response, model);
            case Not _ -> others(asked, form, response, model);
        };
    }

    /** Another time for somebody whose time was gone, without typing again. */
    @PostMapping("/instead")
    String instead(
            @ModelAttribute("asked") Asked asked,
            @ModelAttribute("form") ContactForm form,
            @RequestParam Instant at,
            @RequestParam String page,
            HttpServletResponse response,
            Model model) {
        if (!asked.choice().isComplete() || !form.problems(validator).isEmpty()) {
            return "redirect:" + asked.at("/places");
        }
        return switch (booking.book(page, asked.wish(), at, form.contact(), asked.language())) {
            case Done(var token) -> made(token, asked);
            case Not(HasOne why) -> offers.refusal(why, asked, model);
            case Not(NoPlace _) -> others(asked, form, response, model);
        };
    }

    /** Other days for the same. */
    @PostMapping("/others")
    String others(
            @ModelAttribute("asked") Asked asked,
            @ModelAttribute("form") ContactForm form,
            @RequestParam(defaultValue = "") String from,
            Model model) {
        return asked.choice().isComplete()
                ? offers.places(asked, Week.day(from), Picking.instead(asked, form), model)
                : "redirect:" + asked.at("/places");
    }

    private static String made(String token, Asked asked) {
        return "redirect:" + asked.address().other("/a/" + token).with("new", true);
    }

    private String again(
            String hold,
            List<Problem> problems,
            Asked asked,
            ContactForm form,
            HttpServletResponse response,
            Model model) {
        var held = holds.find(hold);
        if (held.isEmpty()) {
            return others(asked, form, response, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", ContactPage.of(held.get(), form, problems, asked, clock.instant()));
        return "booking-contact";
    }

    private String others(Asked asked, ContactForm form, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("gone", true);
        return others(asked, form, "", model);
    }
}
