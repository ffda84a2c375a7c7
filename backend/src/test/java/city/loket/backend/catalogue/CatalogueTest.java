package city.loket.backend.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.appointment.Appointments;
import city.loket.backend.office.Counter;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeCalendars;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A municipality that no code knows is added, changed, broken and repaired. */
@BackendTest
class CatalogueTest {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Offices offices;

    @Autowired
    private Services services;

    @Autowired
    private Counters counters;

    @Autowired
    private OfficeCalendars calendars;

    @Autowired
    private Appointments appointments;

    @Autowired
    private TestTown town;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @TempDir
    private Path folder;

    private Gent gent;

    @BeforeEach
    void add() {
        gent = Gent.in(folder);
        reload();
    }

    @AfterEach
    void forget() {
        add();
        catalogue.reload();
    }

    private CatalogueReport reload() {
        return catalogue.reload(List.of("classpath:catalogue", folder.toString()));
    }

    private Office office() {
        return offices.find("gent-zuid").orElseThrow();
    }

    private Service libraryCard() {
        return services.get(office().id(), "library-card");
    }

    private String price(Service service) {
        return service.text(Language.EN).price().replace('\u00a0', ' ');
    }

    private long versions() {
        return jdbc.sql("select count(*) from service_version")
                .query(Long.class)
                .single();
    }

    @Test
    void a_fourth_municipality_is_a_folder_and_no_code() {
        assertThat(office().municipality()).isEqualTo("Stad Gent");
        assertThat(office().languages()).startsWith(Language.NL, Language.EN);
        assertThat(counters.of(office().id())).extracting(Counter::name).containsExactly("Z1", "Z2");
        assertThat(calendars.of(office()).closure(LocalDate.of(2026, 12, 30))).isPresent();
        assertThat(libraryCard().text(Language.EN).bring()).containsExactly("2 × Photo (if you have one)");
        assertThat(price(libraryCard())).isEqualTo("free of charge to about € 7.50, depending on your case");
    }

    @Test
    void the_same_files_again_change_nothing() {
        var before = versions();

        reload();

        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void an_appointment_shows_the_price_it_was_booked_under() {
        var booked = town.appointment(office(), "library-card", Duration.ofDays(40), 1);

        gent.change("library-card.yaml", "euro: 7.50", "euro: 9");
        reload();

        var kept = appointments.find(booked.id()).orElseThrow();
        assertThat(price(services.get(office().id(), kept.service(), kept.serviceVersion())))
                .contains("€ 7.50");
        assertThat(price(libraryCard())).contains("€ 9").doesNotContain("€ 7.50");
    }

    @Test
    void a_visitors_ticket_shows_the_price_of_the_appointment() throws Exception {
        var booked = town.appointment(office(), "library-card", Duration.ofMinutes(5), 1);
        var visit = town.arrive(office(), booked, 1);

        gent.change("library-card.yaml", "euro: 7.50", "euro: 9");
        reload();

        var page = mvc.perform(
                MockMvcRequestBuilders.get("/t/{token}", visit.token()).param("lang", "en"));
        assertThat(page.getResponse().getContentAsString()).contains("7.50").doesNotContain("€\u00a09,");
    }

    @Test
    void a_broken_service_stays_as_it_was_and_the_rest_is_taken_over() {
        gent.change("library-card.yaml", "euro: 7.50", "euro: cheap");
        gent.change("municipality.yaml", "Stad Gent", "Gent");

        assertThat(reload().files().problems()).hasSize(1);
        assertThat(price(libraryCard())).contains("€ 7.50");
        assertThat(office().municipality()).isEqualTo("Gent");
    }

    @Test
    void a_service_that_was_broken_from_the_start_is_left_out() {
        gent.change("municipality.yaml", "[library-card]", "[library-card, archive]");
        gent.write("archive.yaml", "letter: R");

        assertThat(reload().files().problems())
                .isNotEmpty()
                .allMatch(problem -> problem.path().equals("gent/archive.yaml"));
        assertThat(services.of(office().id())).extracting(Service::code).containsExactly("library-card");
    }

    @Test
    void a_withdrawn_service_is_offered_no_longer_and_its_visitors_are_still_known() {
        var before = libraryCard();
        gent.write("archive.yaml", Gent.original("library-card.yaml"));
        gent.change("municipality.yaml", "[library-card]", "[archive]");
        gent.delete("library-card.yaml");

        reload();

        assertThat(services.of(office().id())).extracting(Service::code).containsExactly("archive");
        assertThat(services.get(office().id(), before.id())).isEqualTo(before);
        assertThat(services.served(office().id())).extracting(Service::code).containsExactly("archive", "library-card");
    }

    @Test
    void what_another_node_imports_is_seen_within_five_seconds() {
        libraryCard();
        jdbc.sql("update service set withdrawn_at = '2026-01-01' where id = ?")
                .param(libraryCard().id().value())
                .update();

        town.pass(Duration.ofSeconds(5));

        assertThat(services.of(office().id())).isEmpty();
        town.realTime();
    }
}
