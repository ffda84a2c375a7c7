package city.loket.backend.staff.audit;

import city.loket.backend.platform.Words;

/** Acts in the words of whoever reads them. */
record ActWords(Words words) {

    String kind(String kind) {
        return words.say("kind." + kind);
    }

    /** A verb that a feature has added since is told by its own name. */
    String verb(Act act) {
        var key = act.kind() + "-" + act.verb();
        return words.has("verb." + key) ? words.say("verb." + key) : act.verb();
    }

    /** A role in words, or a reason with its number, such as {@code QUICK 7}; whatever else was noted as it was. */
    String detail(Act act) {
        if (act.detail() == null) {
            return "";
        }
        var parts = act.detail().split(" ", 2);
        var reason = "detail." + act.verb() + "-" + parts[0];
        if (parts.length == 2 && words.has(reason)) {
            return words.say(reason, parts[1]);
        }
        return words.has("role." + act.detail()) ? words.say("role." + act.detail()) : act.detail();
    }
}
