package city.loket.backend.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.platform.SessionProperties;
import city.loket.backend.platform.SignedInStaff;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class StaffSessionFilterTest {

    private long nanos = 1;
    private boolean holds = true;
    private final MockHttpSession session = new MockHttpSession();
    private final StaffSessionFilter filter = new StaffSessionFilter(
            staff -> holds, new SessionProperties(Duration.ofMinutes(60), Duration.ofMinutes(2)), () -> nanos);

    private record Els(long staffId, long office, String displayName, int epoch, boolean passwordDue)
            implements SignedInStaff {}

    @BeforeEach
    void els_is_signed_in() {
        var els = new Els(7, 1, "Els", 0, false);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(els, null, java.util.List.of()));
        asks("/console/counter", null);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private void asks(String path, String vaadin) {
        var request = new MockHttpServletRequest("GET", path);
        request.setSession(session);
        if (vaadin != null) {
            request.setParameter("v-r", vaadin);
        }
        try {
            filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    @Test
    void a_console_that_only_asks_for_news_ends_after_an_hour() {
        for (int i = 0; i < 6; i++) {
            pass(Duration.ofMinutes(10));
            asks("/", "uidl");
            asks("/VAADIN/push", null);
        }
        assertThat(isSignedIn()).isTrue();

        pass(Duration.ofSeconds(1));
        asks("/", "uidl");

        assertThat(isSignedIn()).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoever_presses_something_stays_signed_in() {
        for (int i = 0; i < 6; i++) {
            pass(Duration.ofMinutes(50));
            asks("/api/here", null);
        }

        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void a_session_that_holds_no_more_ends_with_the_next_request_whatever_it_is() {
        holds = false;

        asks("/", "uidl");

        assertThat(isSignedIn()).isFalse();
    }
}
