package city.loket.backend.staff.audit;

import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.platform.SpokenLanguage;
import city.loket.backend.platform.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the audit page shows, all of it, as a file. */
@RolesAllowed("SUPERVISOR")
@Controller
class AuditExport {

    private final Acts acts;
    private final Offices offices;
    private final LoketClock clock;

    AuditExport(Acts acts, Offices offices, LoketClock clock) {
        this.acts = acts;
        this.offices = offices;
        this.clock = clock;
    }

    @GetMapping("/console/audit.csv")
    void export(
            @AuthenticationPrincipal SignedInStaff staff,
            @RequestParam Map<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var office = offices.get(new OfficeId(staff.office()));
        var query = ActQuery.of(office, office.day(clock.instant()), address);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("loket-%s-%s.csv".formatted(query.from(), query.to()))
                        .build()
                        .toString());
        var file = new ActsFile(response.getWriter(), Words.of("staff", SpokenLanguage.of(request)), office.zone());
        file.begin();
        acts.each(query, file::add);
    }
}
