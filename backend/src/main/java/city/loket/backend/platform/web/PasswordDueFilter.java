package city.loket.backend.platform.web;

import city.loket.backend.platform.SignedInStaff;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads whoever signed in by a password for once to the page where they choose their own. */
class PasswordDueFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInStaff staff
                && staff.passwordDue()
                && isConsole(request)) {
            response.sendRedirect(request.getContextPath() + "/account");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isConsole(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/") || path.startsWith("/console");
    }
}
