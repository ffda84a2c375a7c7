package city.loket.backend.platform.web;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.AnnotatedElement;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Closed by default: an endpoint of ours answers only whom it names, by the annotations that the console's views use. An
 * endpoint that names nobody answers nobody (docs/decisions/107). What is not ours is opened by the filter chains.
 */
@Component
class NamedRights implements HandlerInterceptor, WebMvcConfigurer {

    private static final String OURS = "city.loket.";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Refuses before anything of the request is read. A second dispatch only tells the answer of the first. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && request.getDispatcherType() != DispatcherType.ASYNC
                && !mayAsk(method)) {
            throw new AccessDeniedException(method + " is for others, or names no right");
        }
        return true;
    }

    private static boolean mayAsk(HandlerMethod handler) {
        var right = Stream.<AnnotatedElement>of(handler.getMethod(), handler.getBeanType())
                .flatMap(NamedRights::named)
                .findFirst();
        var asking = SecurityContextHolder.getContext().getAuthentication();
        return right.isPresent() && right.get().authorize(() -> asking, handler).isGranted();
    }

    private static Stream<AuthorizationManager<Object>> named(AnnotatedElement element) {
        return Stream.of(element.getAnnotations()).flatMap(annotation -> switch (annotation) {
            case AnonymousAllowed everybody -> Stream.of(SingleResultAuthorizationManager.permitAll());
            case PermitAll signedIn -> Stream.of(AuthenticatedAuthorizationManager.authenticated());
            case RolesAllowed roles -> Stream.of(AuthorityAuthorizationManager.hasAnyRole(roles.value()));
            default -> Stream.empty();
        });
    }
}
