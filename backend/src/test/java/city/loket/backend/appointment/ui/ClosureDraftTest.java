package city.loket.backend.appointment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.appointment.ui.ClosureDraft.Right;
import city.loket.backend.office.Closure;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody filled in is a closure, or is told what is wrong with it. Today is Tuesday 1 December 2026. */
class ClosureDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final List<Language> LANGUAGES = List.of(Language.FR, Language.NL, Language.DE, Language.EN);

    @ParameterizedTest
    @CsvSource({
        "'', '', FROM, day",
        "soon, '', FROM, day",
        "2026-12-24, soon, TO, day",
        "2026-11-30, 2026-12-02, FROM, past",
        "2026-12-24, 2026-12-23, TO, order",
        "2026-12-24, 2027-12-25, TO, long",
    })
    void what_is_wrong_is_told_at_its_field(String from, String to, ClosureDraft.Field field, String why) {
        var draft = new ClosureDraft(from, to, "", Map.of(Language.FR, "Inventaire"));

        assertThat(draft.read(TODAY, LANGUAGES)).isEqualTo(new ClosureDraft.Wrong(field, why));
    }

    @Test
    void a_closure_without_a_reason_in_the_towns_first_language_is_refused() {
        var draft = new ClosureDraft("2026-12-24", "", "", Map.of(Language.NL, "Inventaris", Language.FR, " "));

        assertThat(draft.read(TODAY, LANGUAGES)).isEqualTo(new ClosureDraft.Wrong(ClosureDraft.Field.REASON, "reason"));
    }

    @Test
    void one_day_is_enough_and_a_language_without_a_reason_shows_the_towns_first() {
        var draft = new ClosureDraft(
                "2026-12-24", "", "orange-card", Map.of(Language.FR, "Inventaire", Language.NL, "Inventaris"));

        var day = LocalDate.of(2026, 12, 24);
        var reason = new Text("Inventaris", "Inventaire", "Inventaire", "Inventaire");
        assertThat(draft.read(TODAY, LANGUAGES)).isEqualTo(new Right(new Closure(day, day, "orange-card", reason)));
    }
}
