package city.loket.backend.catalogue.web;

import city.loket.backend.catalogue.Catalogue;
import city.loket.backend.catalogue.CatalogueReport;
import city.loket.backend.catalogue.file.Problem;
import city.loket.backend.catalogue.file.Town;
import city.loket.backend.platform.CommandId;
import city.loket.backend.platform.Commands;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.platform.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Reads the municipalities' folders again. For admins. */
@RolesAllowed("ADMIN")
@RestController
class CatalogueImportController {

    private final Catalogue catalogue;
    private final Commands commands;

    CatalogueImportController(Catalogue catalogue, Commands commands) {
        this.catalogue = catalogue;
        this.commands = commands;
    }

    @PostMapping("/api/catalogue/import")
    ImportAnswer reload(
            @AuthenticationPrincipal SignedInStaff admin, @RequestHeader("Idempotency-Key") CommandId command) {
        return commands.once(
                admin.actor(),
                command,
                "import catalogue",
                ImportAnswer.class,
                () -> ImportAnswer.of(catalogue.reload()));
    }

    record ImportAnswer(Instant at, List<TownAnswer> municipalities, List<ProblemAnswer> problems) {

        private static ImportAnswer of(CatalogueReport report) {
            return new ImportAnswer(
                    report.at(),
                    report.files().towns().stream().map(TownAnswer::of).toList(),
                    report.files().problems().stream().map(ProblemAnswer::of).toList());
        }
    }

    /**
     * A municipality's folder.
     *
     * @param services those that were taken over
     * @param broken those that were left out
     */
    record TownAnswer(String code, List<String> services, List<String> broken) {

        private static TownAnswer of(Town town) {
            return new TownAnswer(
                    town.code(), List.copyOf(new TreeSet<>(town.services().keySet())), town.broken());
        }
    }

    /**
     * What is wrong in a file.
     *
     * @param line counted from 1; 0 when it concerns the whole file
     * @param text what it is and what to do, in English
     */
    record ProblemAnswer(String file, int line, String field, String code, String text) {

        private static ProblemAnswer of(Problem problem) {
            return new ProblemAnswer(
                    problem.path(),
                    problem.line(),
                    problem.field(),
                    problem.kind(),
                    problem.text(Words.of("catalogue", Language.EN)));
        }
    }
}
