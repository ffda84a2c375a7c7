package city.loket.backend.platform.web;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers for the public addresses that nobody else answers: otherwise the console would start there, which their rules for scripts forbid. */
@AnonymousAllowed
@Controller
class NoSuchPage {

    @GetMapping({"/t/**", "/a/**", "/book/**", "/info/**", "/towns/**"})
    void tell(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
