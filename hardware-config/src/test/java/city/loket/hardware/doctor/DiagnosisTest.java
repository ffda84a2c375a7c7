package city.loket.hardware.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.doctor.Interview.Answers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "TM-T20III, false, true,  epson-tm-t20iii, LIKELY",
                "TM-T20III, false, false, generic-80mm,    DOUBTFUL",
                "TM-T88III, false, false, epson-tm-t88iii, LIKELY",
                "TM-T88III, false, true,  generic-80mm,    DOUBTFUL",
                "XP-80,     false, false, generic-80mm,    UNSURE",
                "'',        false, true,  epson-tm-t20iii, UNSURE",
                "'',        false, false, generic-80mm,    UNSURE",
                "'',        true,  false, custom-vkp80iii, LIKELY"
            })
    void a_name_is_believed_only_where_the_answers_fit(
            String name, boolean fullStatus, boolean processId, String profile, Diagnosis.Sureness sureness) {
        var diagnosis = Diagnosis.of(new Answers(9600, name, fullStatus, processId));

        assertThat(diagnosis.profile()).isEqualTo(profile);
        assertThat(diagnosis.sureness()).isEqualTo(sureness);
    }
}
