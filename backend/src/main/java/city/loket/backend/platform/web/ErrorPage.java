package city.loket.backend.platform.web;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.platform.SpokenLanguage;
import city.loket.backend.platform.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a browser shows where there is no page, or none for its user: which of the two is not told. Where we failed it tells the
 * time, by which the log is searched. Nothing of the request is repeated.
 */
@Component
class ErrorPage implements ErrorViewResolver {

    /** Of every town; no office is asked, because this page must come when the database does not. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final LoketClock clock;

    ErrorPage(LoketClock clock) {
        this.clock = clock;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> facts) {
        var words = Words.of("pages", SpokenLanguage.of(request));
        var model = new HashMap<String, Object>();
        model.put("words", words);
        model.put("languages", Language.values());
        model.put("staff", isStaff());
        model.put("at", status.is5xxServerError() ? words.time(clock.instant(), ZONE) : null);
        return new ModelAndView("error", model, status);
    }

    private static boolean isStaff() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInStaff;
    }
}
