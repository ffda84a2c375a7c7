package city.loket.backend.staff.web;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.SpokenLanguage;
import city.loket.backend.platform.Words;
import city.loket.backend.staff.SignInProperties;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where staff sign in. A language chosen here is remembered for the console. */
@AnonymousAllowed
@Controller
class SignInPage {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** What may be said above the form: what went wrong, and what did not. */
    private static final List<String> BAD = List.of("error", "locked", "no-role", "town");

    private static final List<String> GOOD = List.of("out", "ended");

    private final SignInProperties properties;
    private final boolean hasTown;

    SignInPage(SignInProperties properties, ObjectProvider<ClientRegistrationRepository> issuers) {
        this.properties = properties;
        hasTown = issuers.getIfAvailable() != null;
    }

    @GetMapping("/login")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        SpokenLanguage.asked(request).ifPresent(language -> remember(language, response));
        var words = Words.of("pages", SpokenLanguage.of(request));
        model.addAttribute("words", words);
        model.addAttribute("languages", Language.values());
        model.addAttribute("bad", note(words, request, BAD).orElse(null));
        model.addAttribute("good", note(words, request, GOOD).orElse(null));
        model.addAttribute("town", hasTown);
        return "sign-in";
    }

    private Optional<String> note(Words words, HttpServletRequest request, List<String> notes) {
        return notes.stream()
                .filter(request.getParameterMap()::containsKey)
                .map(note ->
                        words.say("sign-in.note." + note, properties.lockOut().toMinutes()))
                .findFirst();
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
