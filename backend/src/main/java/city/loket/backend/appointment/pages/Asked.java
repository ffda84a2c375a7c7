package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.Choice;
import city.loket.backend.appointment.Problem;
import city.loket.backend.appointment.Wish;
import city.loket.backend.catalogue.BookingRule.Channel;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Address;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.ui.Model;

/**
 * What a visitor asks of these pages: where, what for, and in which language to answer.
 *
 * @param base the path of its first page; the others stand below it
 * @param address with all that was chosen
 */
record Asked(Office office, Choice choice, String base, Address address, Words words) {

    /** What only one page is told. */
    private static final Set<String> PASSING = Set.of("hold", "gone", "new", "moved");

    /** Under the names that the templates use. */
    void addTo(Model model) {
        model.addAttribute("asked", this);
        model.addAttribute("office", office);
        model.addAttribute("languages", office.languages());
        model.addAttribute("words", words);
        model.addAttribute("address", address);
    }

    /** The form for the visitor's own dates, and what is wrong with it. */
    void addForm(List<Problem> problems, Model model) {
        model.addAttribute("problems", problems);
        model.addAttribute("dates", DateField.of(this, problems));
    }

    Language language() {
        return words.language();
    }

    Wish wish() {
        return choice.wish(office, Channel.WEB);
    }

    RefusalWords refusals() {
        return new RefusalWords(office, choice, words);
    }

    /** What the town says of the service. */
    public Address info() {
        return address.other(
                "/info/%s/%s".formatted(office.code(), choice.service().code()));
    }

    /** Another page for the same choice. */
    public Address at(String page) {
        return address.at(base + page).without(PASSING);
    }

    /** The list of places, from the day of this one on; it says that this one is gone. */
    Address withoutPlace(Instant startsAt) {
        return at("/places").with("from", office.day(startsAt)).with("gone", true);
    }
}
