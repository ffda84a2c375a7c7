package city.loket.backend.platform.web;

import city.loket.backend.platform.DeviceTokens;
import city.loket.backend.platform.SignedInDevice;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a device in for one request by its {@code Authorization: Bearer} token. */
class DeviceTokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final DeviceTokens tokens;

    DeviceTokenFilter(DeviceTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.startsWith(BEARER)) {
            tokens.signIn(header.substring(BEARER.length())).ifPresent(DeviceTokenFilter::remember);
        }
        chain.doFilter(request, response);
    }

    private static void remember(SignedInDevice device) {
        var role = new SimpleGrantedAuthority("ROLE_" + device.kind());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(device, null, List.of(role)));
        SecurityContextHolder.setContext(context);
    }
}
