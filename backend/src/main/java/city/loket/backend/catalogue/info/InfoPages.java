package city.loket.backend.catalogue.info;

import city.loket.backend.catalogue.OwnDates;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Address;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.SpokenLanguage;
import city.loket.backend.platform.Words;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the towns offer, for everybody to read. Nothing here changes anything or remembers anybody. */
@AnonymousAllowed
@Controller
@RequestMapping("/info")
class InfoPages {

    private static final Set<String> CHOICES = Stream.concat(Stream.of("q", "way", "variant"), OwnDates.FIELDS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Offices offices;
    private final Services services;
    private final ServiceListReader lists;
    private final ServicePageReader pages;

    InfoPages(Offices offices, Services services, ServiceListReader lists, ServicePageReader pages) {
        this.offices = offices;
        this.services = services;
        this.lists = lists;
        this.pages = pages;
    }

    @ModelAttribute
    void frame(
            @PathVariable(name = "office", required = false) @Nullable String code,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var address = Address.of(request.getRequestURI(), parameters, CHOICES);
        var languages = code == null
                ? List.of(Language.values())
                : offices.find(code).map(Office::languages).orElseThrow(UnknownPage::new);
        model.addAttribute("address", address);
        model.addAttribute("words", Words.of("info", SpokenLanguage.of(request, languages.getFirst())));
        model.addAttribute("languages", languages);
        response.setHeader(HttpHeaders.CACHE_CONTROL, isPersonal(address) ? "no-store" : "public, max-age=60");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
    }

    @GetMapping
    String towns(Model model) {
        model.addAttribute("offices", offices.all());
        return "info-towns";
    }

    @GetMapping("/{office}")
    String services(
            @PathVariable String office,
            @ModelAttribute("words") Words words,
            @ModelAttribute("address") Address address,
            Model model) {
        var found = office(office);
        model.addAttribute("page", lists.read(found, address, words));
        return "info-services";
    }

    @GetMapping("/{office}/{service}")
    String service(
            @PathVariable String office,
            @PathVariable String service,
            @ModelAttribute("words") Words words,
            @ModelAttribute("address") Address address,
            Model model) {
        var found = office(office);
        var offered = services.find(found.id(), service).orElseThrow(UnknownPage::new);
        model.addAttribute("page", pages.read(found, offered, address, words));
        model.addAttribute("kept", address.without(OwnDates.FIELDS).chosen());
        return "info-service";
    }

    /** Whether a date of the visitor's stands in it. */
    private static boolean isPersonal(Address address) {
        return !Collections.disjoint(address.chosen().keySet(), OwnDates.FIELDS);
    }

    private Office office(String code) {
        return offices.find(code).orElseThrow(UnknownPage::new);
    }

    /** A mistyped address, or a service that is offered no longer. */
    @ExceptionHandler
    ModelAndView unknown(UnknownPage cause, HttpServletRequest request) {
        var page = new ModelAndView("info-unknown", HttpStatus.NOT_FOUND);
        page.addObject("words", Words.of("info", SpokenLanguage.of(request)));
        return page;
    }

    private static final class UnknownPage extends RuntimeException {}
}
