package city.loket.backend.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.loket.backend.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    @ParameterizedTest
    @CsvSource({
        "ask anna.peeters@example.be again, E_MAIL",
        "call 0470 12 34 56 tomorrow, TELEPHONE",
        "+32 16 27 28 94 knows, TELEPHONE",
        "85.07.30-033.28 has no card, NATIONAL_NUMBER",
        "85073003328, NATIONAL_NUMBER"
    })
    void what_says_who_somebody_is_is_refused_by_its_kind(String text, String kind) {
        assertThatThrownBy(() -> new Note(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(Refusal.Code.NOTE_PERSONAL);
            assertThat(refusal.facts()).containsEntry("holds", kind);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annex 19 was missing, comes back on 03/12/2026 at 10:30",
                "A042 asked for the price of € 20",
                "85.07.30-033.29 fails the check of a national number"
            })
    void anything_else_may_be_written(String text) {
        assertThat(new Note(" " + text + " ").text()).isEqualTo(text);
    }

    @Test
    void a_note_has_at_most_two_hundred_characters() {
        assertThat(new Note("x".repeat(200)).text()).hasSize(200);
        assertThatThrownBy(() -> new Note("x".repeat(201)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("note");
    }
}
