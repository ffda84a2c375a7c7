package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.CodeAnswer;
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
import city.loket.kiosk.conversation.Step.NotNow;
import city.loket.kiosk.search.SearchText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The verbs of {@link Choosing}; each does nothing when another step is shown. */
public final class ServiceChoice {

    private final Stage stage;
    private final Backstage backstage;
    private final OfficeFacts facts;
    private final Arriving arriving;
    private final AppointmentBook book;

    ServiceChoice(Stage stage, Backstage backstage, OfficeFacts facts, Arriving arriving, AppointmentBook book) {
        this.stage = stage;
        this.backstage = backstage;
        this.facts = facts;
        this.arriving = arriving;
        this.book = book;
    }

    public void group(ServiceGroup group) {
        stage.from(Groups.class, all -> new Services(all.aim(), group, group.services()));
    }

    public void search(Offer from) {
        stage.from(from, here -> new Search(here.aim(), facts.services(), new SearchText()));
    }

    /** Leads to a number at once where nothing has to be asked. */
    public void service(OfferedService service) {
        stage.step(Offer.class).ifPresent(offer -> {
            if (service.atOnce() && offer.aim() == Aim.NUMBER) {
                takeNumber(offer, service);
            } else {
                lead(offer, first(offer.aim(), service));
            }
        });
    }

    public void answer(PathQuestion question, ForWhom.Answer answer) {
        lead(question, next(question, answer));
    }

    public void variant(Variant variant) {
        stage.step(WhichVariant.class)
                .ifPresent(which -> lead(which, new ThisVariant(which.aim(), which.service(), variant)));
    }

    /** After a code that lets nobody in, or a place given back: an appointment for the same, as if it had been chosen here. */
    public void another() {
        var here = stage.step();
        if (here instanceof NotNow(var answer) && answer instanceof CodeAnswer.Reserved reserved) {
            var before = reserved.appointment();
            backstage.ask(here, () -> again(facts.service(before.service()), before.variant()));
        } else if (here instanceof Step.GaveUp(var service)) {
            backstage.ask(here, () -> again(service, null));
        }
    }

    private Step again(OfferedService service, @Nullable String variant) {
        var known = Optional.ofNullable(variant).flatMap(service::variant);
        var step = known.<Step>map(it -> new ThisVariant(Aim.NUMBER, service, it))
                .orElseGet(() -> first(Aim.NUMBER, service));
        return step instanceof ThisVariant end ? book.withNext(end) : step;
    }

    private void lead(Step here, Step next) {
        if (next instanceof ThisVariant end && end.service().bookedHere()) {
            backstage.ask(here, () -> book.withNext(end));
        } else {
            stage.from(here, same -> next);
        }
    }

    /** Without an appointment, at the end of the path or where there is no place. */
    public void takeNumber() {
        var here = stage.step();
        wantedAt(here).filter(OfferedService::walkIn).ifPresent(service -> takeNumber(here, service));
    }

    private Optional<OfferedService> wantedAt(Step step) {
        return switch (step) {
            case Step.ShowsPlaces shown -> Optional.of(shown.wish().service());
            case Booking.NoPlaceNow refused -> Optional.of(refused.wish().service());
            case NotNow(CodeAnswer.TooLate late) ->
                facts.known(late.appointment().service());
            default -> Optional.empty();
        };
    }

    private void takeNumber(Step here, OfferedService service) {
        var party = new Party(service, null);
        if (service.needsOwnPhoto()) {
            stage.from(here, same -> new AskingPhoto.PhotoQuestion(party, party.photoRows(), UUID.randomUUID()));
        } else {
            backstage.ask(here, arriving.withoutPhoto(party));
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
