package city.loket.backend.platform.web;

import city.loket.backend.platform.SpokenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Answers say in their headers which language they are in: the one that the visitor chose, not only the browser's. */
@Component("localeResolver")
class SpokenLocaleResolver extends AcceptHeaderLocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return SpokenLanguage.of(request).locale();
    }
}
