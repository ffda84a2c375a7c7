package city.loket.kiosk.ui;

import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.conversation.Choosing.Aim;
import city.loket.kiosk.conversation.Choosing.Groups;
import city.loket.kiosk.conversation.Choosing.Offer;
import city.loket.kiosk.conversation.Choosing.Services;
import city.loket.kiosk.conversation.ServiceGroup;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the office does: its groups, and the services of one. */
final class ServicePages {

    private ServicePages() {}

    static Page groups(Groups groups, Talk talk) {
        var page = titled(groups.aim(), talk);
        var today = groups.today();
        if (!today.isEmpty()) {
            page.answer(heading("services.today", talk))
                    .answer(each(today, service -> today(service, talk)))
                    .answer(heading("services.other", talk));
        }
        return listed(page.answer(GroupTiles.of(groups.groups(), today, talk)).aside(aside(groups, talk)));
    }

    static Page services(Services list, Talk talk) {
        var group = list.group();
        var page = group == null ? titled(list.aim(), talk) : named(group, list.aim(), talk);
        if (list.aim() == Aim.NUMBER) {
            byWayIn(list.services(), page, talk);
        } else {
            page.answer(each(list.services(), service -> hinted(service, talk)));
        }
        return listed(page.aside(aside(list, talk)));
    }

    private static Page titled(Aim aim, Talk talk) {
        return switch (aim) {
            case NUMBER -> new Page(talk.say("services.title")).progress(2, talk);
            case CHECKLIST -> new Page(talk.say("bring.title")).text(talk.say("bring.text"));
        };
    }

    private static Page named(ServiceGroup group, Aim aim, Talk talk) {
        var page = new Page(talk.text(group.names()));
        return switch (aim) {
            case NUMBER -> page.progress(2, talk);
            case CHECKLIST -> page.text(talk.say("bring.text"));
        };
    }

    private static void byWayIn(List<OfferedService> services, Page page, Talk talk) {
        var ways = services.stream().collect(Collectors.partitioningBy(OfferedService::walkIn));
        var today = ways.get(true);
        var later = ways.get(false);
        if (!today.isEmpty()) {
            page.answer(heading("services.today", talk)).answer(each(today, service -> today(service, talk)));
        }
        if (!later.isEmpty()) {
            page.answer(heading("services.by-appointment", talk)).answer(each(later, service -> hinted(service, talk)));
        }
    }

    private static Page listed(Page page) {
        page.addClassNames("list", "services");
        return page;
    }

    private static H2 heading(String key, Talk talk) {
        return Marks.styled(new H2(talk.say(key)), "group");
    }

    private static Answer[] each(List<OfferedService> services, Function<OfferedService, Answer> answer) {
        return services.stream().map(answer).toArray(Answer[]::new);
    }

    private static Answer today(OfferedService service, Talk talk) {
        return Answer.of(
                        mark(service),
                        Icon.TICKET,
                        talk.text(service.names()),
                        talk.wait(service),
                        () -> talk.conversation().choosing().service(service))
                .main();
    }

    static Answer hinted(OfferedService service, Talk talk) {
        return Answer.listed(
                mark(service),
                talk.text(service.names()),
                talk.text(service.hints()),
                () -> talk.conversation().choosing().service(service));
    }

    private static String mark(OfferedService service) {
        return "service-" + service.code();
    }

    private static Component[] aside(Offer from, Talk talk) {
        var search = search(from, talk);
        return from.aim() == Aim.NUMBER ? new Component[] {search, PriorityPages.line(talk)} : new Component[] {search};
    }

    private static Answer search(Offer from, Talk talk) {
        return Marks.styled(
                Answer.of(
                        "search",
                        Icon.SEARCH,
                        talk.say("services.search"),
                        talk.say("services.search.more"),
                        () -> talk.conversation().choosing().search(from)),
                "quiet");
    }
}
