package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.OfferedService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Services that a visitor finds under one name. */
public record ServiceGroup(String code, Map<String, String> names, List<OfferedService> services) {

    /** In the order of the catalogue. */
    static List<ServiceGroup> of(List<OfferedService> services) {
        var groups = new LinkedHashMap<String, ServiceGroup>();
        for (var service : services) {
            var group = service.group();
            groups.computeIfAbsent(group.code(), code -> new ServiceGroup(code, group.names(), new ArrayList<>()))
                    .services()
                    .add(service);
        }
        return List.copyOf(groups.values());
    }
}
