package city.loket.backend.platform.web;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.SpokenLanguage;
import city.loket.backend.platform.Words;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where staff sign in. A language chosen here is remembered for the console. */
@AnonymousAllowed
@Controller
class SignInPage {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @GetMapping("/login")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        SpokenLanguage.asked(request).ifPresent(language -> remember(language, response));
        model.addAttribute("words", Words.of("pages", SpokenLanguage.of(request)));
        model.addAttribute("languages", Language.values());
        model.addAttribute("wrong", request.getParameterMap().containsKey("error"));
        model.addAttribute("out", request.getParameterMap().containsKey("out"));
        return "sign-in";
    }

    /** Readable by scripts, because the console changes it in the browser; it says nothing about anybody. */
    private static void remember(Language language, HttpServletResponse response) {
        var cookie = ResponseCookie.from(SpokenLanguage.COOKIE, language.code())
                .path("/")
                .maxAge(REMEMBERED)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
