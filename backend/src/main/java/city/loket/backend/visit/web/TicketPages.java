package city.loket.backend.visit.web;

import city.loket.backend.office.Offices;
import city.loket.backend.platform.Actor;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SpokenLanguage;
import city.loket.backend.platform.Words;
import city.loket.backend.visit.Departures;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitState.LeftReason;
import city.loket.backend.visit.Visits;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The visitor's own page: whoever holds the token sees the ticket's place, and may give it up. */
@AnonymousAllowed
@Controller
@RequestMapping("/t/{token}")
class TicketPages {

    private final Visits visits;
    private final TicketPageReader pages;
    private final Offices offices;
    private final Departures departures;
    private final Commands commands;

    TicketPages(Visits visits, TicketPageReader pages, Offices offices, Departures departures, Commands commands) {
        this.visits = visits;
        this.pages = pages;
        this.offices = offices;
        this.departures = departures;
        this.commands = commands;
    }

    /** The address is the key to the ticket: it must not leave the phone. */
    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletRequest request, Model model) {
        model.addAttribute("late", request.getParameterMap().containsKey("late"));
        return page("ticket", token, request, model);
    }

    @GetMapping("give-up")
    String ask(@PathVariable String token, HttpServletRequest request, Model model) {
        model.addAttribute("command", CommandId.random().value());
        return page("give-up", token, request, model);
    }

    @PostMapping("give-up")
    String giveUp(@PathVariable String token, @RequestParam CommandId command, HttpServletRequest request) {
        var visit = visit(token);
        var actor = new Actor.Visitor();
        var address = UriComponentsBuilder.fromPath("/t/{token}")
                .queryParam("lang", language(visit, request).code());
        try {
            commands.once(actor, command, "give up " + visit.id(), Boolean.class, () -> {
                departures.leave(offices.get(visit.office()), actor, visit.id(), LeftReason.OWN_WISH);
                return true;
            });
        } catch (Refusal tooLate) {
            address.queryParam("late");
        }
        return "redirect:" + address.build(token);
    }

    private String page(String template, String token, HttpServletRequest request, Model model) {
        var visit = visit(token);
        var page = pages.read(visit, language(visit, request));
        model.addAttribute("page", page);
        model.addAttribute("words", page.words());
        model.addAttribute("languages", page.office().languages());
        return template;
    }

    private Visit visit(String token) {
        return visits.byToken(token)
                .orElseThrow(() -> new Refusal(Refusal.Code.UNKNOWN_VISIT, "No visit has this token"));
    }

    private static Language language(Visit visit, HttpServletRequest request) {
        return SpokenLanguage.asked(request).orElse(visit.language());
    }

    /** A mistyped or cut-off address. */
    @ExceptionHandler
    ModelAndView unknown(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        keepPrivate(response);
        var page = new ModelAndView("unknown-ticket", refusal.code().status());
        page.addObject("words", Words.of("pages", SpokenLanguage.of(request)));
        return page;
    }
}
