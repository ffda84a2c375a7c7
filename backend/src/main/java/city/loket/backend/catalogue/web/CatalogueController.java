package city.loket.backend.catalogue.web;

import city.loket.backend.catalogue.CatalogueFormat;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.Tokens;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an office offers, for everybody to read. */
@AnonymousAllowed
@RestController
@RequestMapping("/api/offices/{office}/catalogue")
class CatalogueController {

    private final Offices offices;
    private final Services services;

    CatalogueController(Offices offices, Services services) {
        this.offices = offices;
        this.services = services;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What an office offers",
            description =
                    "With lang (nl, fr, de, en) each text is a string, without it an object with all four. Answers 304 to the ETag of an unchanged catalogue.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CatalogueAnswer.class)))
    ResponseEntity<String> read(@PathVariable String office, @RequestParam(required = false) @Nullable String lang) {
        var found =
                offices.find(office).orElseThrow(() -> new Refusal(Refusal.Code.UNKNOWN_OFFICE, "No office " + office));
        var answer = CatalogueAnswer.of(found, services.groups(found.id()), services.of(found.id()));
        var body = CatalogueFormat.answer(answer, language(lang));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(Tokens.hash(body))
                .body(body);
    }

    private static @Nullable Language language(@Nullable String lang) {
        try {
            return lang == null ? null : Language.of(lang);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(Refusal.Code.BAD_REQUEST, "lang: " + unknown.getMessage());
        }
    }
}
