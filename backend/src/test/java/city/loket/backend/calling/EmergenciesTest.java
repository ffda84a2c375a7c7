package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.BackendTest;
import city.loket.backend.TestTown;
import city.loket.backend.calling.Emergency.Colleague;
import city.loket.backend.calling.Emergency.Outcome;
import city.loket.backend.office.Counters;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Refusal;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.staff.LocalMember;
import city.loket.backend.staff.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class EmergenciesTest {

    @Autowired
    private TestTown town;

    @Autowired
    private Emergencies emergencies;

    @Autowired
    private Shift shift;

    @Autowired
    private Counters counters;

    @Autowired
    private JdbcClient jdbc;

    private Office office;
    private LocalMember an;
    private LocalMember bram;

    @BeforeEach
    void two_colleagues_of_whom_one_is_at_counter_2() {
        office = town.newOffice();
        an = town.hired(office, "An", Role.AGENT);
        bram = town.hired(office, "Bram", Role.AGENT);
        var counter = counters.of(office.id()).get(1).id();
        town.within(() -> shift.open(an, counter, List.of(), false));
    }

    private Emergency raised(SignedInStaff staff) {
        return town.within(() -> emergencies.raise(staff));
    }

    private void comes(SignedInStaff helper, Emergency emergency) {
        town.within(() -> {
            emergencies.come(helper, emergency.id());
            return true;
        });
    }

    private void closes(SignedInStaff by, Emergency emergency, Outcome outcome) {
        town.within(() -> {
            emergencies.close(by, emergency.id(), outcome);
            return true;
        });
    }

    @Test
    void it_tells_where_and_who_once_however_often_it_is_called() {
        var emergency = raised(an);

        assertThat(raised(an)).isEqualTo(emergency);
        assertThat(emergencies.open(office.id())).containsExactly(emergency);
        assertThat(emergency.counterName()).isEqualTo("2");
        assertThat(emergency.name()).isEqualTo("An");
        assertThat(raised(bram).counterName()).as("Bram is at no counter").isNull();
    }

    @Test
    void whoever_comes_is_named_once_and_nobody_comes_to_themselves() {
        var emergency = raised(an);

        comes(bram, emergency);
        comes(bram, emergency);
        comes(an, emergency);

        assertThat(emergencies.open(office.id()).getFirst().coming())
                .containsExactly(new Colleague(bram.staffId(), "Bram"));
    }

    @Test
    void the_first_word_ends_it_and_all_is_on_record_by_name() {
        var emergency = raised(an);
        comes(bram, emergency);

        closes(bram, emergency, Outcome.SETTLED);
        closes(an, emergency, Outcome.POLICE);

        assertThat(emergencies.open(office.id())).isEmpty();
        assertThat(jdbc.sql("""
                        select concat(verb, ' ', actor, ' ', coalesce(detail, '')) from counter_record
                         where office_id = ? and verb <> 'OPEN' order by id
                        """).param(office.id().value()).query(String.class).list())
                .containsExactly(
                        "EMERGENCY staff:" + an.staffId() + " ",
                        "COMING staff:" + bram.staffId() + " An",
                        "EMERGENCY_OVER staff:" + bram.staffId() + " SETTLED");
        assertThat(raised(an).id()).as("another time").isNotEqualTo(emergency.id());
    }

    @Test
    void another_office_neither_hears_of_it_nor_ends_it() {
        var emergency = raised(an);
        var stranger = town.hired(town.newOffice(), "Eva", Role.ADMIN);

        assertThat(emergencies.open(new OfficeId(stranger.office()))).isEmpty();
        assertThatThrownBy(() -> closes(stranger, emergency, Outcome.MISTAKE)).isInstanceOf(Refusal.class);
        assertThat(emergencies.open(office.id())).hasSize(1);
    }
}
