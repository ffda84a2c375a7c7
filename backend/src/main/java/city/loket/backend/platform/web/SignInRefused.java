package city.loket.backend.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads whoever was refused back to the sign-in page, which says why as far as it may. */
class SignInRefused implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRefused.class);

    private static final String NO_ROLE = "no_role";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?" + why(cause));
    }

    private static String why(AuthenticationException cause) {
        return switch (cause) {
            case LockedException locked -> "locked";
            case OAuth2AuthenticationException town -> ofTown(town);
            default -> "error";
        };
    }

    private static String ofTown(OAuth2AuthenticationException cause) {
        if (cause.getError().getErrorCode().equals(NO_ROLE)) {
            return "no-role";
        }
        LOG.warn("The town's sign-in failed: {}", cause.getError());
        return "town";
    }

    /** The same when the issuer cannot even be asked. */
    ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> atIssuer() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler((request, response, cause) -> onAuthenticationFailure(
                        request, response, new OAuth2AuthenticationException(new OAuth2Error("no_issuer"), cause)));
                return filter;
            }
        };
    }
}
