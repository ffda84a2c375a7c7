package city.loket.backend.staff.ui;

import city.loket.backend.platform.Words;
import city.loket.backend.staff.Role;
import java.util.LinkedHashMap;
import java.util.Map;

/** The roles to choose from. */
final class Roles {

    private Roles() {}

    static Map<String, String> options(Words words) {
        var options = new LinkedHashMap<String, String>();
        for (var role : Role.values()) {
            options.put(role.name(), words.say("role." + role));
        }
        return options;
    }
}
