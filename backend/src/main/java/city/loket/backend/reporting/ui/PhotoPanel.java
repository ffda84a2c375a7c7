package city.loket.backend.reporting.ui;

import city.loket.backend.platform.Words;
import city.loket.backend.reporting.PhotoFigures;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What became of photos: the figures that matter large, and below them where they come from. */
final class PhotoPanel extends Div {

    private final Words words;

    PhotoPanel(PhotoFigures figures, Words words) {
        this.words = words;
        addClassName("panel");
        var large = new Div(
                figure("median", minutes(figures.median()), minutesMore(figures)),
                figure("rejected", String.valueOf(figures.rejected()), words.say("rejected.more")),
                figure("waived", String.valueOf(figures.waived()), words.say("waived.more")),
                figure("turned-away", String.valueOf(figures.turnedAway()), words.say("turned-away.more")),
                figure("overstayed", String.valueOf(figures.overstayed()), words.say("overstayed.more")));
        large.addClassName("large");
        var waivers = new LinkedHashMap<String, Integer>();
        figures.waivers().forEach(each -> waivers.put(each.name(), each.count()));
        var tables = new Div(
                table("evidence", named(figures.evidence(), kind -> words.say("kind." + kind.name()))),
                table("rejections", named(figures.rejections(), why -> words.say("rejection." + why.name()))),
                table("waivers", waivers));
        tables.addClassName("tables");
        add(large, tables);
    }

    private Div figure(String name, String value, String more) {
        var number = new Span(value);
        number.addClassName("value");
        number.getElement().setAttribute("data-test", name);
        var explained = new Span(more);
        explained.addClassName("more");
        var figure = new Div(new Span(words.say("figure." + name)), number, explained);
        figure.addClassName("figure");
        return figure;
    }

    private String minutes(Optional<Duration> time) {
        return time.map(this::minutes).orElse("–");
    }

    private String minutes(Duration time) {
        return words.say("minutes", Math.ceilDiv(time.toSeconds(), 60L));
    }

    private String minutesMore(PhotoFigures figures) {
        return figures.nineInTen()
                .map(time -> words.say("median.more", figures.times().size(), minutes(time)))
                .orElseGet(() -> words.say("median.none"));
    }

    private static <K> Map<String, Integer> named(Map<K, Integer> counts, Function<K, String> name) {
        var named = new LinkedHashMap<String, Integer>();
        counts.forEach((key, count) -> named.put(name.apply(key), count));
        return named;
    }

    private CountTable table(String name, Map<String, Integer> counts) {
        return new CountTable(words.say("table." + name), words.say("table.none"), counts);
    }
}
