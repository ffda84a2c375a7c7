package city.loket.kiosk.ui;

import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.backend.Variant;
import city.loket.kiosk.conversation.Choosing.ThisVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The end of the path: how one is served, what it costs, and what to bring. */
final class VariantPages {

    private VariantPages() {}

    static Page of(ThisVariant end, Talk talk) {
        var service = end.service();
        var several = service.variants().size() > 1;
        var name = talk.text(several ? end.variant().names() : service.names());
        var page = new Page(name)
                .trail(several ? Stream.of(talk.text(service.names())) : Stream.empty())
                .text(talk.text(several ? end.variant().hints() : service.hints()));
        wayIn(service, page, talk);
        page.show(facts(service.photo(), end.variant(), talk));
        sections(end.variant(), page, talk);
        page.addClassName("variant");
        return page.answer(VariantActs.of(end, talk));
    }

    private static void wayIn(OfferedService service, Page page, Talk talk) {
        if (service.walkIn()) {
            page.note(Icon.TICKET, talk.say("variant.walk-in"));
        } else {
            page.note(Icon.CALENDAR, appointment(service, talk), "call");
        }
    }

    private static String appointment(OfferedService service, Talk talk) {
        if (service.bookedHere()) {
            return talk.say("needed.here");
        }
        var phone = talk.office()
                .map(office -> office.phone())
                .map(number -> number.replace(' ', '\u00a0'))
                .orElse(null);
        var web = service.channels().contains("WEB");
        if (phone != null && service.channels().contains("PHONE")) {
            return talk.say(web ? "needed.web-phone" : "needed.phone", phone);
        }
        return talk.say(web ? "needed.web" : "needed.desk");
    }

    private static Div facts(OfferedService.PhotoRule photo, Variant variant, Talk talk) {
        var facts = Marks.styled(new Div(), "card", "known");
        facts.add(Page.noted(Icon.EURO, talk.say("bring.price", talk.text(variant.price())), "fact"));
        switch (photo.rule()) {
            case NONE -> {}
            case AT_COUNTER -> facts.add(Page.noted(Icon.PHOTO, talk.say("variant.photo.counter"), "fact"));
            case OWN_PHOTO -> facts.add(Page.noted(Icon.PHOTO, ownPhoto(photo, talk), "fact"));
        }
        return facts;
    }

    private static String ownPhoto(OfferedService.PhotoRule photo, Talk talk) {
        return talk.words().count("variant.photo.own", photo.count(), photo.maxAgeMonths());
    }

    private static void sections(Variant variant, Page page, Talk talk) {
        section("variant.when", lines(variant.when(), talk), Page::notes, page, talk);
        section("variant.before", lines(variant.beforeYouCome(), talk), Page::notes, page, talk);
        section("variant.bring", bring(variant, talk), Page::checks, page, talk);
        section("variant.family", lines(variant.familyBrings(), talk), Page::checks, page, talk);
        section("variant.along", lines(variant.comeAlong(), talk), Page::notes, page, talk);
        section("variant.without", lines(variant.withoutVisit(), talk), Page::notes, page, talk);
    }

    private static List<String> lines(@Nullable Map<String, List<String>> byLanguage, Talk talk) {
        return Objects.requireNonNullElse(talk.words().pick(byLanguage), List.of());
    }

    private static List<String> bring(Variant variant, Talk talk) {
        var items = lines(variant.bring(), talk);
        return items.isEmpty() ? List.of(talk.say("bring.nothing")) : items;
    }

    private static void section(
            String key, List<String> items, Function<List<String>, Div> list, Page page, Talk talk) {
        if (!items.isEmpty()) {
            page.answer(Marks.styled(new H2(talk.say(key)), "group"), list.apply(items));
        }
    }
}
