package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.ContactForm;
import city.loket.backend.appointment.Holds;
import city.loket.backend.appointment.Outcome.Done;
import city.loket.backend.appointment.Outcome.Not;
import city.loket.backend.platform.LoketClock;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A time that was chosen is kept while its visitor says how to be reached. */
@AnonymousAllowed
@Controller
@RequestMapping("/book/{office}/{service}")
class HoldPages {

    private final WebBooking booking;
    private final Holds holds;
    private final LoketClock clock;

    HoldPages(WebBooking booking, Holds holds, LoketClock clock) {
        this.booking = booking;
        this.holds = holds;
        this.clock = clock;
    }

    @PostMapping("/hold")
    String hold(@ModelAttribute("asked") Asked asked, @RequestParam Instant at, @RequestParam String page) {
        if (!asked.choice().isComplete()) {
            return "redirect:" + asked.at("/places");
        }
        return "redirect:"
                + switch (booking.hold(page, asked.wish(), at)) {
                    case Done(var token) -> asked.at("/contact").without("from").with("hold", token);
                    case Not _ -> asked.withoutPlace(at);
                };
    }

    @GetMapping("/contact")
    String ask(@ModelAttribute("asked") Asked asked, @RequestParam(defaultValue = "") String hold, Model model) {
        var held = holds.find(hold);
        if (held.isEmpty()) {
            return "redirect:" + asked.at("/places").with("gone", true);
        }
        var page = ContactPage.of(held.get(), ContactForm.EMPTY, List.of(), asked, clock.instant());
        model.addAttribute("page", page);
        return "booking-contact";
    }

    @PostMapping("/release")
    String release(@ModelAttribute("asked") Asked asked, @RequestParam(defaultValue = "") String hold) {
        booking.release(hold);
        return "redirect:" + asked.at("/places");
    }
}
