package city.loket.kiosk.ui;

import city.loket.kiosk.conversation.Choosing;

/** Which page shows a step of the choice. */
final class ChoosingPages {

    private ChoosingPages() {}

    static Page of(Choosing step, Talk talk) {
        return switch (step) {
            case Choosing.Groups groups -> ServicePages.groups(groups, talk);
            case Choosing.Services list -> ServicePages.services(list, talk);
            case Choosing.Search search -> SearchPage.of(search, talk);
            case Choosing.PathQuestion asked -> PathPages.question(asked, talk);
            case Choosing.WhichVariant asked -> PathPages.which(asked, talk);
            case Choosing.OtherService other -> PathPages.instead(other, talk);
            case Choosing.NotHere end -> PathPages.notHere(end, talk);
            case Choosing.ThisVariant end -> VariantPages.of(end, talk);
        };
    }
}
