package city.loket.kiosk.ui;

import city.loket.kiosk.backend.OfferedService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the office does, for whom it needs an appointment, and what to bring. */
final class ServicePages {

    private ServicePages() {}

    static Page services(List<OfferedService> services, Talk talk) {
        var page = new Page(talk.say("services.title")).progress(2, talk);
        group("services.today", services.stream().filter(OfferedService::walkIn).map(today(talk)), page, talk);
        group(
                "services.by-appointment",
                services.stream().filter(service -> !service.walkIn()).map(byAppointment(talk)),
                page,
                talk);
        page.addClassNames("list", "services");
        return page;
    }

    private static void group(String heading, Stream<Answer> answers, Page page, Talk talk) {
        var group = answers.toArray(Answer[]::new);
        if (group.length > 0) {
            page.answer(group(heading, talk)).answer(group);
        }
    }

    private static H2 group(String heading, Talk talk) {
        return Marks.styled(new H2(talk.say(heading)), "group");
    }

    private static Function<OfferedService, Answer> today(Talk talk) {
        return service -> Answer.of(
                        mark(service), Icon.TICKET, name(service, talk), wait(service, talk), choose(service, talk))
                .main();
    }

    private static Function<OfferedService, Answer> byAppointment(Talk talk) {
        return service -> Answer.listed(mark(service), name(service, talk), "", choose(service, talk));
    }

    private static String mark(OfferedService service) {
        return "service-" + service.code();
    }

    private static Runnable choose(OfferedService service, Talk talk) {
        return () -> talk.conversation().service(service);
    }

    static Page checklists(List<OfferedService> services, Talk talk) {
        var page = new Page(talk.say("bring.title")).text(talk.say("bring.text"));
        services.forEach(service -> page.answer(Answer.listed(
                "bring-" + service.code(),
                name(service, talk),
                Objects.requireNonNullElse(talk.words().pick(service.hints()), ""),
                () -> talk.conversation().checklist(service))));
        page.addClassName("list");
        return page;
    }

    static Page checklist(OfferedService service, Talk talk) {
        var page = new Page(name(service, talk));
        var items = items(service, talk);
        var shown = items.isEmpty() ? page.text(talk.say("bring.nothing")) : page.answer(Page.checks(items));
        return withPrice(shown, service, talk).answer(talk.done());
    }

    static Page appointmentNeeded(OfferedService service, Talk talk) {
        var phone = talk.office().map(office -> office.phone()).orElse(null);
        var page = new Page(talk.say("needed.title"))
                .text(name(service, talk))
                .note(Icon.PHONE, phone == null ? talk.say("needed.no-phone") : talk.say("needed.text", phone), "call");
        var items = items(service, talk);
        var shown = items.isEmpty() ? page : page.answer(group("needed.bring", talk), Page.checks(items));
        return withPrice(shown, service, talk).answer(talk.done());
    }

    private static Page withPrice(Page page, OfferedService service, Talk talk) {
        var price = talk.words().pick(service.price());
        if (price == null) {
            return page;
        }
        var line = new Div(new Span(talk.say("bring.price")), new Span(price));
        return page.answer(Marks.styled(line, "price"));
    }

    private static String name(OfferedService service, Talk talk) {
        return Objects.requireNonNullElse(talk.words().pick(service.names()), service.code());
    }

    private static List<String> items(OfferedService service, Talk talk) {
        return Objects.requireNonNullElse(talk.words().pick(service.bring()), List.of());
    }

    private static String wait(OfferedService service, Talk talk) {
        var words = talk.words();
        var people = service.waiting() == 0
                ? words.of("services.nobody")
                : words.count("services.waiting", service.waiting());
        var minutes = service.estimateMinutes();
        return minutes == null || minutes == 0 ? people : people + " · " + words.count("services.minutes", minutes);
    }
}
