package city.loket.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.printer.Handover;
import city.loket.hardware.printer.PrinterStatus.Condition;
import org.junit.jupiter.api.Test;

class KioskViewTest extends TouchedScreen {

    @Test
    void a_visitor_touches_three_times_and_holds_a_number() {
        touch("lang-fr");
        touch("no-appointment");
        awaitStep("groups");
        touch("service-document-pickup");
        awaitStep("ticket-out");

        assertThat(named("number").orElseThrow().getTextRecursively()).matches("D\\d{3}");
        assertThat(named("screen").orElseThrow().getAttribute("lang")).isEqualTo("fr");
    }

    @Test
    void without_paper_the_number_stands_on_the_screen() {
        printer.becomes(Condition.PAPER_OUT);
        touch("lang-nl");
        touch("no-appointment");
        awaitStep("groups");
        touch("service-document-pickup");
        awaitStep("no-paper");

        assertThat(named("number").orElseThrow().getTextRecursively()).matches("D\\d{3}");
        touch("know-number");
        awaitStep("in-queue");
    }

    @Test
    void the_start_screen_says_in_each_language_that_there_is_no_paper_until_there_is() {
        printer.becomes(Condition.PAPER_OUT);
        hear(() -> says("outlet", "zuil", "borne", "Gerät", "machine"));

        printer.becomes(Condition.OK);
        hear(() -> named("outlet").isEmpty());
    }

    @Test
    void a_ticket_left_behind_is_pointed_out_until_it_is_taken() {
        printer.lastPaperIs(Handover.WAITING);
        hear(() -> says("outlet", "Neem", "Prenez", "Nehmen", "take it"));

        printer.lastPaperIs(Handover.TAKEN);
        hear(() -> named("outlet").isEmpty());
    }

    @Test
    void six_typed_characters_lead_to_the_photo_question() {
        touch("lang-en");
        touch("have-appointment");
        "K7MP2Q".chars().forEach(key -> touch("key-" + (char) key));
        touch("code-ok");

        awaitStep("photo-question");
    }

    @Test
    void questions_lead_to_a_checklist_and_on_to_the_photo_question() {
        touch("lang-de");
        touch("no-appointment");
        awaitStep("groups");
        touch("group-foreigners");
        touch("service-orange-card");
        touch("answer-1-1");
        touch("answer-2-2");
        awaitStep("this-variant");

        assertThat(text()).contains("Karte verlängern", "Preis: 17,50 Euro", "Ihr Mietvertrag");
        touch("take-number");
        awaitStep("photo-question");
    }

    @Test
    void a_word_typed_on_the_screen_finds_a_service_and_a_wrong_one_says_what_to_do() {
        touch("lang-fr");
        touch("no-appointment");
        awaitStep("groups");
        touch("search");
        type("zz");
        assertThat(named("search-told").orElseThrow().getText()).contains("zz", "accueil");

        touch("search-erase");
        touch("search-erase");
        type("electronique");
        touch("service-residence-card");

        awaitStep("this-variant");
    }

    @Test
    void larger_contrast_and_lower_last_as_long_as_the_visitor() {
        touch("lang-en");
        touch("larger");
        touch("contrast");
        assertThat(classes()).contains("larger", "contrast");

        touch("start-again");

        assertThat(classes()).doesNotContain("larger", "contrast");
    }
}
