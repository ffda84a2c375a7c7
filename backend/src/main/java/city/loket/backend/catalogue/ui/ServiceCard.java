package city.loket.backend.catalogue.ui;

import city.loket.backend.catalogue.Service;
import city.loket.backend.office.Office;
import city.loket.backend.platform.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** A service in brief, as kiosk and ticket tell it, and the way to its page. */
final class ServiceCard extends Article {

    private final Words words;

    ServiceCard(Office office, Service service, Words words) {
        this.words = words;
        var text = service.text(words.language());
        var letter = new Span(String.valueOf(service.letter()));
        letter.addClassName("letter");
        var bring = new UnorderedList();
        text.bring().forEach(item -> bring.add(new ListItem(item)));
        var price = new Paragraph(text.price());
        price.addClassName("price");
        getElement().setAttribute("data-test", "service-" + service.code());
        add(new H4(letter, new Span(text.name())), new Paragraph(text.hint()), chips(service), price, bring);
        add(page(office, service));
    }

    private Div chips(Service service) {
        var photo = service.photo().rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var chips = new Div(
                chip(service.walkIn() ? "admin.walk-in" : "admin.appointment"),
                chip("admin.photo." + photo),
                new Chip(words.say("admin.minutes", service.duration().toMinutes())));
        var path = service.facts().forWhom();
        if (path != null) {
            chips.add(new Chip(words.count("admin.touches", path.depth())));
        }
        chips.addClassName("chips");
        return chips;
    }

    private Chip chip(String key) {
        return new Chip(words.say(key));
    }

    private Anchor page(Office office, Service service) {
        var address = "info/%s/%s?lang=%s"
                .formatted(office.code(), service.code(), words.language().code());
        var page = new Anchor(address, words.say("admin.page"), AnchorTarget.BLANK);
        page.setRouterIgnore(true);
        return page;
    }

    private static final class Chip extends Span {

        private Chip(String text) {
            super(text);
            addClassName("chip");
        }
    }
}
