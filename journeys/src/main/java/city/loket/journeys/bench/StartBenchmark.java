package city.loket.journeys.bench;

import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import java.util.LinkedHashMap;
import java.util.List;

/** How soon each application is ready and how much memory it holds, started one after the other. */
final class StartBenchmark implements Benchmark {

    private static final List<App> APPS = List.of(App.BACKEND, App.KIOSK, App.DISPLAY);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String purpose() {
        return "time until each application is ready, and the memory it holds";
    }

    @Override
    public Figures run() {
        var readySeconds = new LinkedHashMap<String, Double>();
        var residentMegabytes = new LinkedHashMap<String, Long>();
        var figures = new Figures();
        try (var town = Town.empty("bench-start");
                var chromium = new Chromium()) {
            town.start(App.SIMULATOR);
            figures.row("first start backend", startOnce(town, App.BACKEND), "s, with an empty data folder");
            for (var app : APPS) {
                var process = town.launch(app);
                readySeconds.put(
                        app.command(), Figures.rounded(process.awaitHealthy().toMillis() / 1000.0, 1));
                look(chromium, town, app);
                var memory = process.memory();
                residentMegabytes.put(app.command(), memory.own());
                if (memory.children() > 0) {
                    figures.row("children of " + app.command(), memory.children(), "MB held by its database");
                }
            }
        }
        return figures.addEach("ready_s", readySeconds, "s until its health is good")
                .addEach("rss_mb", residentMegabytes, "MB of RAM held by the JVM after one page was opened");
    }

    private static double startOnce(Town town, App app) {
        var process = town.launch(app);
        var ready = process.awaitHealthy();
        process.close();
        return Figures.rounded(ready.toMillis() / 1000.0, 1);
    }

    private static void look(Chromium chromium, Town town, App app) {
        var window = chromium.window(1080, 1920, "nl");
        window.navigate(
                town.address(app).resolve(app == App.BACKEND ? "/login" : "/").toString());
        window.locator("h1").first().waitFor();
        window.context().close();
    }
}
