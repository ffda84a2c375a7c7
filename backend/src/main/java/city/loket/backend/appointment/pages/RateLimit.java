package city.loket.backend.appointment.pages;

import city.loket.backend.platform.ClientAddress;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps programs from asking for more places, or trying more tokens, than people do. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
class RateLimit implements WebMvcConfigurer, HandlerInterceptor {

    private final Limit looks;
    private final Limit acts;
    private final Limit actsOfOffice;

    RateLimit(LimitProperties limits) {
        var time = TimeMeter.SYSTEM_MILLISECONDS;
        looks = new Limit(limits.looksPerMinute(), Duration.ofMinutes(1), time);
        acts = new Limit(limits.actsPerFiveMinutes(), Duration.ofMinutes(5), time);
        actsOfOffice = new Limit(limits.actsPerFiveMinutesOfOffice(), Duration.ofMinutes(5), time);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/book/**", "/a/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var client = ClientAddress.of(request.getRemoteAddr());
        if (HttpMethod.POST.matches(request.getMethod())) {
            require(acts.take(client));
            var office = pathVariables(request).get("office");
            if (office != null) {
                require(actsOfOffice.take(office));
            }
        } else {
            require(looks.take(client));
        }
        return true;
    }

    private static void require(Duration wait) {
        if (wait.isPositive()) {
            throw new TooMany(wait);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> pathVariables(HttpServletRequest request) {
        return (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    }

    /** Asked too often; possible again after {@code wait}. */
    static final class TooMany extends RuntimeException {

        final transient Duration wait;

        private TooMany(Duration wait) {
            super(null, null, false, false);
            this.wait = wait;
        }
    }
}
