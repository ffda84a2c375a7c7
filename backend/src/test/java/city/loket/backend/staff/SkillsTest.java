package city.loket.backend.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Refusal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class SkillsTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Skills skills;

    @Autowired
    private Services services;

    @Autowired
    private JdbcClient jdbc;

    private Office office;
    private LocalMember sofie;
    private LocalMember an;

    @BeforeEach
    void a_supervisor_and_a_clerk() {
        office = town.newOffice();
        sofie = town.hired(office, "Sofie", Role.SUPERVISOR);
        an = town.hired(office, "An", Role.AGENT);
    }

    private List<String> everything() {
        return services.served(office.id()).stream().map(Service::code).toList();
    }

    private List<String> servedByAn() {
        var ids = skills.of(office.id(), an.staffId());
        return services.served(office.id()).stream()
                .filter(service -> ids.contains(service.id()))
                .map(Service::code)
                .toList();
    }

    @Test
    void somebody_new_serves_everything() {
        assertThat(servedByAn()).isEqualTo(everything());
        assertThat(skills.noted(office.id())).isEmpty();
    }

    @Test
    void a_supervisor_says_what_somebody_serves_and_it_is_on_record() {
        assertThat(skills.give(sofie, an.staffId(), List.of("short-stay", "document-pickup")))
                .isEqualTo(new AccountAnswer.Done());

        assertThat(servedByAn()).containsExactlyInAnyOrder("short-stay", "document-pickup");
        assertThat(jdbc.sql("select concat(verb, ' ', detail) from staff_record where staff_id = ?")
                        .param(an.staffId())
                        .query(String.class)
                        .list())
                .containsExactly("SKILLS document-pickup, short-stay");
    }

    @Test
    void all_services_mean_everything_also_what_comes_later() {
        skills.give(sofie, an.staffId(), List.of("short-stay"));

        skills.give(sofie, an.staffId(), everything());

        assertThat(skills.noted(office.id())).isEmpty();
    }

    @Test
    void an_unknown_service_and_somebody_of_another_office_are_refused() {
        var stranger = town.hired(town.newOffice(), "Eva", Role.AGENT);

        assertThatThrownBy(() -> skills.give(sofie, an.staffId(), List.of("no-such")))
                .isInstanceOf(Refusal.class);
        assertThat(skills.give(sofie, stranger.staffId(), List.of("short-stay")))
                .isEqualTo(new AccountAnswer.Not(AccountAnswer.Why.UNKNOWN));
        assertThat(servedByAn()).isEqualTo(everything());
    }
}
