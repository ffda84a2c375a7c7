package city.loket.backend.platform.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the console says that somebody is there; {@link StaffSessionFilter} hears it, as it hears every request. */
@RolesAllowed("AGENT")
@RestController
class HereController {

    @PutMapping("/api/here")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void here() {}
}
