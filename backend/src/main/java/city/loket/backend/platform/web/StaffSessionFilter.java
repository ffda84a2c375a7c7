package city.loket.backend.platform.web;

import city.loket.backend.platform.SessionProperties;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.platform.StaffSessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose owner has pressed nothing for too long, or whose account is no longer what it was. The request goes on as
 * nobody's, so that it meets the sign-in page and comes back from there.
 */
class StaffSessionFilter extends OncePerRequestFilter {

    private static final String HEARD = StaffSessionFilter.class.getName();

    private final StaffSessions sessions;
    private final SessionProperties properties;
    private final LongSupplier nanos;

    /** @param nanos a time that only ever rises */
    StaffSessionFilter(StaffSessions sessions, SessionProperties properties, LongSupplier nanos) {
        this.sessions = sessions;
        this.properties = properties;
        this.nanos = nanos;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && authentication != null && authentication.getPrincipal() instanceof SignedInStaff staff) {
            if (isIdle(session) || !sessions.holds(staff)) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            } else if (isAct(request)) {
                session.setAttribute(HEARD, nanos.getAsLong());
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isIdle(HttpSession session) {
        return session.getAttribute(HEARD) instanceof Long heard
                && nanos.getAsLong() - heard > properties.idle().toNanos();
    }

    /** The console asks for news by itself; what its users do is told by {@code PUT /api/here}. */
    private static boolean isAct(HttpServletRequest request) {
        return request.getParameter("v-r") == null
                && !request.getRequestURI()
                        .substring(request.getContextPath().length())
                        .startsWith("/VAADIN/");
    }
}
