package city.loket.backend.catalogue.info;

import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Office;
import java.util.List;

/**
 * What an office offers, in its groups.
 *
 * @param typed what the visitor searches for; empty when everything is shown
 */
record ServiceList(Office office, String typed, List<Group> groups, OpeningTimes opening) {

    record Group(String name, List<Service> services) {}
}
