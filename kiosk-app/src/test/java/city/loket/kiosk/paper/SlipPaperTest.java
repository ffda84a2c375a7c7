package city.loket.kiosk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.hardware.paper.Paper;
import city.loket.hardware.paper.Paper.Block;
import city.loket.hardware.paper.PaperLayout;
import city.loket.kiosk.backend.Arrival;
import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.FakeBackend;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.Photo;
import city.loket.kiosk.backend.Rejection;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.words.Language;
import city.loket.kiosk.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SlipPaperTest {

    private final FakeBackend backend = Leuven.backend();

    @Test
    void a_slip_has_the_short_code_and_says_how_long_and_until_when_the_place_is_kept() {
        var slip = words(slip(visit(), Set.of(Errand.BOOTH)));

        assertThat(slip)
                .contains("SLP235", "30 minutes, jusqu’à 10:42", "Faites d’abord votre photo", "n’est pas un ticket")
                .doesNotContain("fermeture");
    }

    @Test
    void a_slip_that_may_outlast_the_booth_says_that_its_holder_is_served_all_the_same() {
        backend.boothClosesAt(Leuven.NOW.plus(Duration.ofMinutes(5)));

        assertThat(words(slip(visit(), Set.of(Errand.BOOTH)))).contains("même après la fermeture");
    }

    @Test
    void a_slip_for_a_party_that_goes_two_ways_names_both() {
        assertThat(words(slip(visit(), Set.of(Errand.BOOTH, Errand.DESK)))).contains("cabine photo", "accueil");
    }

    @Test
    void a_slip_after_a_refused_photo_says_why_and_that_the_number_stays() {
        var visit = visit();
        backend.photos(UUID.randomUUID(), visit.id(), List.of(Photo.own(1)));
        backend.number(UUID.randomUUID(), visit.id());
        backend.rejects(visit.id(), Rejection.TOO_DARK);

        assertThat(words(slip(backend.visit(visit.id()), Set.of(Errand.BOOTH)))).contains("trop sombre", "reste A001");
    }

    private Paper slip(Visit visit, Set<Errand> errands) {
        var facts = new PaperFacts(backend.office(), Leuven.NOW, Words.in(Language.FR), PaperLayout.PLAIN);
        return SlipPaper.of(visit, "Séjour", errands, facts);
    }

    private Visit visit() {
        return backend.arrive(UUID.randomUUID(), new Arrival(null, "K7MP2Q", 1, "fr", List.of(), Errand.BOOTH, 0));
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
