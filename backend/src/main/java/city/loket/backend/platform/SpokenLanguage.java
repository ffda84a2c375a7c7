package city.loket.backend.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which language a browser is answered. */
public final class SpokenLanguage {

    /** Remembers what somebody chose here; also written by {@code console.js}. */
    public static final String COOKIE = "loket-language";

    private static final String DECIDED = SpokenLanguage.class.getName();

    private SpokenLanguage() {}

    /** The one asked for by {@code ?lang=}; empty when there is none, or none that we speak. */
    public static Optional<Language> asked(HttpServletRequest request) {
        return spoken(request.getParameter("lang"));
    }

    /** The one asked for, otherwise the one chosen before, otherwise the first of the browser's that we speak. */
    public static Language of(HttpServletRequest request) {
        return request.getAttribute(DECIDED) instanceof Language decided ? decided : of(request, Language.NL);
    }

    /**
     * The same, for a page that knows better what to speak to somebody whose languages are none of ours.
     *
     * @param otherwise spoken to them; the rest of this request follows
     */
    public static Language of(HttpServletRequest request, Language otherwise) {
        var language = asked(request)
                .or(() -> chosen(request))
                .or(() -> Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .flatMap(code -> spoken(code).stream())
                        .findFirst())
                .orElse(otherwise);
        request.setAttribute(DECIDED, language);
        return language;
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(code -> spoken(code).stream())
                .findFirst();
    }

    private static Optional<Language> spoken(@Nullable String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
