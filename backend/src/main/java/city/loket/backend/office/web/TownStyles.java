package city.loket.backend.office.web;

import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A town's colours. They are a file of their own because public pages forbid inline styles. */
@AnonymousAllowed
@RestController
class TownStyles {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final Offices offices;

    TownStyles(Offices offices) {
        this.offices = offices;
    }

    @GetMapping("/towns/{id}.css")
    ResponseEntity<String> colours(@PathVariable long id) {
        var office = offices.get(new OfficeId(id));
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(":root { --town-strong: %s; --town-soft: %s; }%n"
                        .formatted(office.townStrong(), office.townSoft()));
    }

    @ExceptionHandler
    ResponseEntity<Void> unknown(EmptyResultDataAccessException noSuchOffice) {
        return ResponseEntity.notFound().build();
    }
}
