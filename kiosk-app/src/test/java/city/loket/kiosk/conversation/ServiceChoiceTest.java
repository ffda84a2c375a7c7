package city.loket.kiosk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.kiosk.backend.ForWhom;
import city.loket.kiosk.backend.Leuven;
import city.loket.kiosk.backend.OrangeCard;
import city.loket.kiosk.conversation.AskingPhoto.PhotoQuestion;
import city.loket.kiosk.conversation.Choosing.Aim;
import city.loket.kiosk.conversation.Choosing.Groups;
import city.loket.kiosk.conversation.Choosing.NotHere;
import city.loket.kiosk.conversation.Choosing.OtherService;
import city.loket.kiosk.conversation.Choosing.PathQuestion;
import city.loket.kiosk.conversation.Choosing.Search;
import city.loket.kiosk.conversation.Choosing.Services;
import city.loket.kiosk.conversation.Choosing.ThisVariant;
import city.loket.kiosk.conversation.Choosing.WhichVariant;
import city.loket.kiosk.conversation.Step.TicketOut;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceChoiceTest {

    @TempDir
    private Path data;

    private TalkingKiosk kiosk;
    private ServiceChoice choosing;

    @BeforeEach
    void start() {
        kiosk = new TalkingKiosk(data).inEnglish();
        choosing = kiosk.talk.choosing();
    }

    @Test
    void services_come_by_groups_in_the_order_of_the_catalogue() {
        kiosk.talk.noAppointment();

        assertThat(kiosk.step(Groups.class).groups())
                .extracting(ServiceGroup::code)
                .containsExactly("foreigners", "collection");
        choosing.group(kiosk.step(Groups.class).groups().getFirst());
        assertThat(kiosk.step(Services.class).services())
                .containsExactly(Leuven.SHORT_STAY, Leuven.ORANGE_CARD, Leuven.CARD);
    }

    @Test
    void what_can_be_had_today_stands_before_the_groups_when_it_is_little() {
        kiosk.talk.noAppointment();

        assertThat(kiosk.step(Groups.class).today()).containsExactly(Leuven.ORANGE_CARD, Leuven.PICKUP);
    }

    @Test
    void a_town_that_serves_most_without_an_appointment_shows_its_groups_only() {
        var group = new ServiceGroup("all", Map.of(), List.of(Leuven.PICKUP, Leuven.ORANGE_CARD, Leuven.PICKUP));

        assertThat(new Groups(Aim.NUMBER, List.of(group)).today()).isEmpty();
    }

    @Test
    void a_path_leads_to_the_variant_and_then_to_the_photo_question() {
        kiosk.talk.noAppointment();
        choosing.service(Leuven.ORANGE_CARD);
        answer(OrangeCard.ASYLUM);
        assertThat(kiosk.step(PathQuestion.class).given()).containsExactly(OrangeCard.ASYLUM);
        answer(OrangeCard.CARD_EXPIRES);
        assertThat(kiosk.step(ThisVariant.class).variant()).isEqualTo(OrangeCard.EXTENSION);
        assertThat(kiosk.backend.visits()).isEmpty();

        choosing.takeNumber();

        assertThat(kiosk.step(PhotoQuestion.class).party().service()).isEqualTo(Leuven.ORANGE_CARD);
    }

    @Test
    void back_returns_to_each_question_without_the_answer_that_was_given_to_it() {
        kiosk.talk.noAppointment();
        choosing.service(Leuven.ORANGE_CARD);
        answer(OrangeCard.ASYLUM);
        answer(OrangeCard.NO_CARD_YET);

        kiosk.talk.back();
        assertThat(kiosk.step(PathQuestion.class).given()).containsExactly(OrangeCard.ASYLUM);
        kiosk.talk.back();
        assertThat(kiosk.step(PathQuestion.class).given()).isEmpty();
        kiosk.talk.back();
        assertThat(kiosk.step()).isInstanceOf(Groups.class);
    }

    @Test
    void a_path_that_leads_to_another_service_goes_on_there() {
        kiosk.talk.noAppointment();
        choosing.service(Leuven.ORANGE_CARD);
        answer(OrangeCard.NEITHER);
        assertThat(kiosk.step()).isEqualTo(new OtherService(Aim.NUMBER, Leuven.CARD));

        choosing.service(Leuven.CARD);

        assertThat(kiosk.step(ThisVariant.class).service()).isEqualTo(Leuven.CARD);
    }

    @Test
    void a_path_that_leads_elsewhere_says_where() {
        kiosk.talk.noAppointment();
        choosing.service(Leuven.ORANGE_CARD);
        answer(OrangeCard.LIVES_ELSEWHERE);

        assertThat(kiosk.step(NotHere.class).reason()).isEqualTo(OrangeCard.OTHER_TOWN);
    }

    @Test
    void a_service_with_variants_and_no_path_asks_which_one() {
        kiosk.talk.noAppointment();
        choosing.service(Leuven.SHORT_STAY);
        assertThat(kiosk.step()).isInstanceOf(WhichVariant.class);

        choosing.variant(Leuven.SHORT_STAY.variants().getLast());

        assertThat(kiosk.step(ThisVariant.class).variant().code()).isEqualTo("other");
    }

    @Test
    void a_service_by_appointment_gives_no_number() {
        kiosk.talk.noAppointment();
        choosing.service(Leuven.CARD);
        choosing.takeNumber();

        assertThat(kiosk.step()).isInstanceOf(ThisVariant.class);
        assertThat(kiosk.backend.visits()).isEmpty();
    }

    @Test
    void who_asks_what_to_bring_sees_the_checklist_first_and_may_then_take_a_number() {
        kiosk.talk.whatToBring();
        choosing.service(Leuven.PICKUP);
        assertThat(kiosk.step(ThisVariant.class).aim()).isEqualTo(Aim.CHECKLIST);
        assertThat(kiosk.backend.visits()).isEmpty();

        choosing.takeNumber();

        assertThat(kiosk.step()).isInstanceOf(TicketOut.class);
    }

    @Test
    void what_was_typed_is_still_there_when_the_visitor_comes_back_to_the_search() {
        kiosk.talk.noAppointment();
        choosing.search(kiosk.step(Groups.class));
        "card".chars().forEach(key -> kiosk.step(Search.class).text().press((char) key));
        choosing.service(Leuven.CARD);

        kiosk.talk.back();

        assertThat(kiosk.step(Search.class).text().typed()).isEqualTo("card");
    }

    @Test
    void a_second_touch_answers_no_second_question() {
        kiosk.talk.noAppointment();
        choosing.service(Leuven.ORANGE_CARD);
        var asked = kiosk.step(PathQuestion.class);
        choosing.answer(asked, OrangeCard.ASYLUM);
        choosing.answer(asked, OrangeCard.ASYLUM);

        assertThat(kiosk.step(PathQuestion.class).given()).hasSize(1);
        kiosk.talk.back();
        assertThat(kiosk.step()).isEqualTo(asked);
    }

    private void answer(ForWhom.Answer answer) {
        choosing.answer(kiosk.step(PathQuestion.class), answer);
    }
}
