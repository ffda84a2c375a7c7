package city.loket.journeys;

import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.Town;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one town and one browser to all tests of a run: started for the first that asks, ended after the last. */
final class TownExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(TownExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Town.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var shared = context.getRoot().getStore(NAMESPACE);
        return parameter.getParameter().getType() == Town.class
                ? shared.computeIfAbsent(Town.class, type -> started())
                : shared.computeIfAbsent(Chromium.class, type -> new Chromium());
    }

    private static Town started() {
        var town = Town.empty("journeys");
        try {
            return town.startAll();
        } catch (RuntimeException failed) {
            town.close();
            throw failed;
        }
    }
}
