package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.ForWhom;
import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.backend.Variant;
import city.loket.kiosk.conversation.Choosing.Aim;
import city.loket.kiosk.conversation.Choosing.Groups;
import city.loket.kiosk.conversation.Choosing.NotHere;
import city.loket.kiosk.conversation.Choosing.Offer;
import city.loket.kiosk.conversation.Choosing.PathQuestion;
import city.loket.kiosk.conversation.Choosing.Search;
import city.loket.kiosk.conversation.Choosing.Services;
import city.loket.kiosk.conversation.Choosing.ThisVariant;
import city.loket.kiosk.conversation.Choosing.WhichVariant;
import city.loket.kiosk.search.SearchText;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The verbs of {@link Choosing}; each does nothing when another step is shown. */
public final class ServiceChoice {

    private final Stage stage;
    private final Backstage backstage;
    private final OfficeFacts facts;
    private final Arriving arriving;

    ServiceChoice(Stage stage, Backstage backstage, OfficeFacts facts, Arriving arriving) {
        this.stage = stage;
        this.backstage = backstage;
        this.facts = facts;
        this.arriving = arriving;
    }

    public void group(ServiceGroup group) {
        stage.from(Groups.class, all -> new Services(all.aim(), group, group.services()));
    }

    public void search(Offer from) {
        stage.from(from, here -> new Search(here.aim(), facts.services(), new SearchText()));
    }

    /** Leads to a number at once where nothing has to be asked. */
    public void service(OfferedService service) {
        if (service.atOnce() && stage.step() instanceof Offer offer && offer.aim() == Aim.NUMBER) {
            takeNumber(Offer.class, service);
        } else {
            stage.from(Offer.class, offer -> first(offer.aim(), service));
        }
    }

    public void answer(PathQuestion question, ForWhom.Answer answer) {
        stage.from(question, asked -> next(asked, answer));
    }

    public void variant(Variant variant) {
        stage.from(WhichVariant.class, which -> new ThisVariant(which.aim(), which.service(), variant));
    }

    public void takeNumber() {
        if (stage.step() instanceof ThisVariant here && here.service().walkIn()) {
            takeNumber(ThisVariant.class, here.service());
        }
    }

    private <S extends Step> void takeNumber(Class<S> from, OfferedService service) {
        var party = new Party(service, null);
        if (service.needsOwnPhoto()) {
            stage.from(from, here -> new AskingPhoto.PhotoQuestion(party, party.photoRows(), UUID.randomUUID()));
        } else {
            backstage.ask(from, here -> arriving.withoutPhoto(party));
        }
    }

    private static Step first(Aim aim, OfferedService service) {
        var question = service.forWhom();
        if (question != null) {
            return new PathQuestion(aim, service, question, List.of());
        }
        return service.variants().size() == 1
                ? new ThisVariant(aim, service, service.variants().getFirst())
                : new WhichVariant(aim, service);
    }

    private Step next(PathQuestion asked, ForWhom.Answer answer) {
        var service = asked.service();
        return switch (answer.to()) {
            case ForWhom.Further(var question) ->
                new PathQuestion(
                        asked.aim(),
                        service,
                        question,
                        Stream.concat(asked.given().stream(), Stream.of(answer)).toList());
            case ForWhom.ThisVariant(var code) ->
                service.variant(code)
                        .<Step>map(variant -> new ThisVariant(asked.aim(), service, variant))
                        .orElseGet(() -> new NotHere(service, Map.of()));
            case ForWhom.OtherService(var code) ->
                facts.known(code)
                        .<Step>map(instead -> new Choosing.OtherService(asked.aim(), instead))
                        .orElseGet(() -> new NotHere(service, Map.of()));
            case ForWhom.Elsewhere(var reason) -> new NotHere(service, reason);
        };
    }
}
