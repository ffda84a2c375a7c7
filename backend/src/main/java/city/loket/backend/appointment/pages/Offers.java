package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.NoPlace;
import city.loket.backend.appointment.pages.FreePlaces.None;
import city.loket.backend.appointment.pages.FreePlaces.Some;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts before a visitor what is free, or says why nothing is. Each method names the template that draws it. */
@Component
class Offers {

    private final WeekSearch search;

    Offers(WeekSearch search) {
        this.search = search;
    }

    /** @param from the day to begin with; {@code null} for the first that has a free place */
    String places(Asked asked, @Nullable LocalDate from, Picking picking, Model model) {
        return switch (search.search(asked.wish(), from, asked.words())) {
            case None(var why) -> refusal(why, asked, model);
            case Some free -> {
                model.addAttribute("free", free);
                model.addAttribute("picking", picking);
                yield "booking-places";
            }
        };
    }

    String refusal(NoPlace why, Asked asked, Model model) {
        model.addAttribute("told", asked.refusals().of(why));
        return "booking-refused";
    }
}
