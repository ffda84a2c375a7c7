package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.pages.RateLimit.TooMany;
import city.loket.backend.platform.SpokenLanguage;
import city.loket.backend.platform.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What holds for all pages of this package: they are personal, and nobody else keeps or finds them. */
@ControllerAdvice(basePackageClasses = PublicFrame.class)
class PublicFrame {

    @ModelAttribute
    void keepPrivate(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        sendTokenOfForms(request);
    }

    /** Before the page begins to be sent: its cookie stands in the headers. */
    private static void sendTokenOfForms(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    @ExceptionHandler
    ModelAndView unknown(Unknown cause, HttpServletRequest request) {
        return page("booking-unknown", HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler
    ModelAndView tooMany(TooMany cause, HttpServletRequest request, HttpServletResponse response) {
        var seconds = cause.wait.plusMillis(999).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page("booking-too-many", HttpStatus.TOO_MANY_REQUESTS, request)
                .addObject("minutes", Math.ceilDiv(seconds, 60));
    }

    private static ModelAndView page(String template, HttpStatus status, HttpServletRequest request) {
        return new ModelAndView(template, status)
                .addObject("words", Words.of("booking", SpokenLanguage.of(request)))
                .addObject("office", null);
    }
}
