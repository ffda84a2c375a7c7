package city.loket.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.kiosk.backend.FakeBackend;
import city.loket.kiosk.backend.NoPlace;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BookingViewTest extends TouchedScreen {

    @Autowired
    private FakeBackend backend;

    @AfterEach
    void bookable() {
        backend.places().refuses(null);
    }

    @Test
    void six_touches_from_the_start_make_an_appointment() {
        wantsCard("lang-de");
        touchFirst("place-");
        awaitStep("confirm");
        assertThat(text()).contains("Passt das für Sie?", "Heute, Dienstag, 24. November", "Uhr");
        touch("confirm");
        awaitStep("appointment-out");

        assertThat(touches()).isEqualTo(6);
        assertThat(text())
                .contains("Ihr Termin steht", "Elektronische Aufenthaltskarte", "Nehmen Sie unten Ihren Zettel");
    }

    @Test
    void without_paper_the_code_of_the_appointment_stands_on_the_screen_and_opens_the_door() {
        printer.becomes(Condition.PAPER_OUT);
        wantsCard("lang-fr");
        touchFirst("place-");
        awaitStep("confirm");
        touch("confirm");
        awaitStep("appointment-on-screen");

        var code = named("appointment-code").orElseThrow().getText();
        touch("done");
        awaitStep("start");
        touch("lang-fr");
        touch("have-appointment");
        code.chars().forEach(key -> touch("key-" + (char) key));
        touch("code-ok");
        awaitStep("no-paper");
    }

    @Test
    void a_family_sees_all_places_of_a_day_and_later_days() {
        wantsCard("lang-nl");
        touch("other-days");
        awaitStep("days");
        touch("several-people");
        touch("people-3");
        awaitStep("days");
        assertThat(text()).contains("3 personen", "Vandaag", "Morgen");
        touch("later");
        assertThat(text()).doesNotContain("Vandaag");
        touchFirst("all-");

        awaitStep("one-day");
        assertThat(text()).contains("Voormiddag", "Namiddag");
    }

    @Test
    void a_date_is_chosen_on_keys_and_a_wrong_one_can_be_mended() {
        wantsExtension();
        touch("day-31");
        touch("month-11");
        touch("year-2026");
        assertThat(text()).contains("There is no such day");

        touch("date-day");
        touch("day-30");
        assertThat(text()).contains("Monday 30 November 2026");
        touch("date-ok");

        awaitStep("days");
        assertThat(text()).contains("You had to come by Saturday 31 October 2026");
    }

    @Test
    void nothing_free_says_what_is_possible_instead() {
        backend.places().refuses(new NoPlace.NothingFree(LocalDate.of(2027, 2, 20)));
        wantsCard("lang-en");
        assertThat(text()).contains("Nothing is free");
        touch("free-places");

        awaitStep("no-place-now");
        assertThat(text()).contains("016\u00a027\u00a021\u00a094", "Saturday 20 February 2027", "On your phone");
    }

    private void wantsCard(String language) {
        touch(language);
        touch("no-appointment");
        awaitStep("groups");
        touch("group-foreigners");
        touch("service-residence-card");
        awaitStep("this-variant");
    }

    private void wantsExtension() {
        touch("lang-en");
        touch("no-appointment");
        awaitStep("groups");
        touch("service-orange-card");
        touch("answer-1-1");
        touch("answer-2-2");
        awaitStep("this-variant");
        touch("free-places");
        awaitStep("own-day");
    }
}
