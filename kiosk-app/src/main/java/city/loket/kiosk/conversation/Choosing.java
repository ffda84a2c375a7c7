package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.ForWhom;
import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.backend.Possibly;
import city.loket.kiosk.backend.Variant;
import city.loket.kiosk.backend.Wish;
import city.loket.kiosk.search.SearchText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The choice of what one comes for: from a list or by search, then along the service's decision path to where it ends. */
public sealed interface Choosing extends Step.Question {

    /** What the visitor chooses a service for. */
    enum Aim {
        NUMBER,
        CHECKLIST
    }

    /** A service can be chosen here. */
    sealed interface Offer extends Choosing {
        Aim aim();
    }

    record Groups(Aim aim, List<ServiceGroup> groups) implements Offer {

        private static final int FEW = 2;

        /** What visitors may have at once, when it is so little that it can stand before all else. */
        public List<OfferedService> today() {
            var today = groups.stream()
                    .flatMap(group -> group.services().stream())
                    .filter(OfferedService::walkIn)
                    .toList();
            return aim == Aim.NUMBER && today.size() <= FEW ? today : List.of();
        }
    }

    /** @param group null where an office has only one */
    record Services(Aim aim, @Nullable ServiceGroup group, List<OfferedService> services) implements Offer {}

    /** @param text stays as it is when the visitor comes back here */
    record Search(Aim aim, List<OfferedService> services, SearchText text) implements Offer {}

    /** The decision path led from one service to another. */
    record OtherService(Aim aim, OfferedService instead) implements Offer {}

    /** @param given the answers that led here */
    record PathQuestion(Aim aim, OfferedService service, ForWhom question, List<ForWhom.Answer> given)
            implements Choosing {}

    /** Where a service has variants but no decision path. */
    record WhichVariant(Aim aim, OfferedService service) implements Choosing {}

    /**
     * The end of the path: what concerns this visitor.
     *
     * @param next what is free next; null where nobody asked, or nobody answered
     */
    record ThisVariant(
            Aim aim,
            OfferedService service,
            Variant variant,
            @Nullable Possibly<FreeDays> next) implements Choosing, Step.ShowsPlaces {

        ThisVariant(Aim aim, OfferedService service, Variant variant) {
            this(aim, service, variant, null);
        }

        ThisVariant with(Possibly<FreeDays> next) {
            return new ThisVariant(aim, service, variant, next);
        }

        @Override
        public Wish wish() {
            return Wish.of(service, variant);
        }
    }

    /** @param reason why, and where to go; empty when nobody said */
    record NotHere(OfferedService service, Map<String, String> reason) implements Choosing {}
}
