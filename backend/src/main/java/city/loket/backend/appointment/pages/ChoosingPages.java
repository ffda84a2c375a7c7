package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Frame.Impossible;
import city.loket.backend.appointment.NoPlace;
import city.loket.backend.appointment.NoPlace.NotBookable;
import city.loket.backend.appointment.NoPlace.OtherChannel;
import city.loket.backend.appointment.Rules;
import city.loket.backend.catalogue.BookingRule.Channel;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first two steps of booking: for what, and when. They change nothing. */
@AnonymousAllowed
@Controller
@RequestMapping("/book/{office}/{service}")
class ChoosingPages {

    private final Rules rules;
    private final Offers offers;

    ChoosingPages(Rules rules, Offers offers) {
        this.rules = rules;
        this.offers = offers;
    }

    @GetMapping
    String what(@ModelAttribute("asked") Asked asked, Model model) {
        asked.addForm(List.of(), model);
        return rules.judge(asked.choice().forOne().wish(asked.office(), Channel.WEB)) instanceof Impossible(NoPlace why)
                        && isForNobody(why)
                ? offers.refusal(why, asked, model)
                : "booking-what";
    }

    @GetMapping("/places")
    String places(
            @ModelAttribute("asked") Asked asked,
            @RequestParam(defaultValue = "") String from,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!asked.choice().isComplete()) {
            asked.addForm(asked.choice().problems(), model);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "booking-what";
        }
        model.addAttribute("gone", request.getParameterMap().containsKey("gone"));
        return offers.places(asked, Week.day(from), Picking.toHold(asked), model);
    }

    /** Whoever it is and whatever they choose on the page: then nothing need be asked. */
    private static boolean isForNobody(NoPlace why) {
        return why instanceof NotBookable || why instanceof OtherChannel;
    }
}
