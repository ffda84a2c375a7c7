package city.loket.kiosk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.PaperLayout;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.paper.PaperLayout.Part;
import city.loket.kiosk.backend.Appointment;
import city.loket.kiosk.backend.Arrival;
import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.Photo;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.backend.Wish;
import city.loket.kiosk.words.Language;
import city.loket.kiosk.words.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketPaperTest {

    @Test
    void a_ticket_says_number_service_appointment_place_and_time_in_the_office() {
        assertThat(words(ticket(Language.NL)))
                .contains("Stad Leuven · Stadskantoor", "A001", "Kort verblijf", "Afspraak 10:20")
                .contains("3 wachtenden voor u · ongeveer 8 minuten", "dinsdag 24 november · 10:12");
    }

    @Test
    void its_code_opens_the_ticket_on_a_phone() {
        assertThat(ticket(Language.NL).blocks()).contains(new Block.Qr("http://127.0.0.1:8080/t/" + visit().token()));
    }

    @ParameterizedTest
    @EnumSource
    void a_ticket_is_short_in_every_language(Language language) {
        assertThat(words(ticket(language)).length()).isLessThan(320);
    }

    @ParameterizedTest
    @EnumSource
    void an_appointment_slip_says_when_and_what_to_bring(Language language) {
        var service = Leuven.backend().services().stream()
                .filter(offered -> offered.bring() != null && !offered.bring().isEmpty())
                .findFirst()
                .orElseThrow();
        var appointment = new Appointment("K7MP2Q", "a-token", service.code(), null, Leuven.NOW, 2, language.tag());

        var wish = Wish.of(service, service.variants().getFirst()).persons(2);

        var paper = AppointmentPaper.of(appointment, wish, facts(language));

        assertThat(words(paper)).contains("10:12", "K7MP2Q", service.names().get(language.tag()), "2 ");
        assertThat(paper.blocks())
                .hasAtLeastOneElementOfType(Block.Item.class)
                .contains(new Block.Qr("http://127.0.0.1:8080/a/a-token"));
    }

    @Test
    void a_copy_says_so_even_where_a_town_leaves_out_all_that_can_be_left_out() {
        var bare = new PaperLayout(Map.of(Kind.TICKET, List.of(Part.NUMBER, Part.CODE)), null, Map.of(), Map.of());
        var facts = new PaperFacts(Leuven.OFFICE, Leuven.NOW, Words.in(Language.EN), bare);

        assertThat(words(TicketPaper.of(visit(), "", true, facts)))
                .contains("COPY", "A001")
                .doesNotContain("Stad Leuven");
    }

    private static Paper ticket(Language language) {
        return TicketPaper.of(visit(), "Kort verblijf", false, facts(language));
    }

    private static Visit visit() {
        var photos = List.of(Photo.own(1));
        return Leuven.backend()
                .arrive(UUID.randomUUID(), new Arrival(null, "K7MP2Q", 1, "fr", photos, Errand.BOOTH, 0));
    }

    private static PaperFacts facts(Language language) {
        return new PaperFacts(Leuven.OFFICE, Leuven.NOW, Words.in(language), PaperLayout.PLAIN);
    }

    private static String words(Paper paper) {
        return paper.blocks().stream()
                .map(block -> switch (block) {
                    case Block.Text text -> text.words();
                    case Block.Large large -> large.characters();
                    case Block.Item item -> item.words();
                    case Block.Qr _, Block.Picture _, Block.Space _, Block.Rule _ -> "";
                })
                .collect(Collectors.joining("\n"));
    }
}
