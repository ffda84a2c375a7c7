package city.loket.journeys.bench;

import city.loket.journeys.api.Caller;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;

/** An office to search in: one group of its services, and its kiosk. */
record SearchedOffice(long id, long group, Caller kiosk) {

    /** By appointment, for anybody, whatever dates they have. */
    static final String SERVICE = "card-collection";

    static SearchedOffice of(Town town, long id, String kioskToken) {
        long group =
                town.database().count("select group_id from service where office_id = ? and code = ?", id, SERVICE);
        return new SearchedOffice(id, group, Caller.device(town.address(App.BACKEND), kioskToken));
    }
}
