package city.loket.kiosk.ui;

import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.backend.Variant;
import city.loket.kiosk.conversation.Choosing.NotHere;
import city.loket.kiosk.conversation.Choosing.OtherService;
import city.loket.kiosk.conversation.Choosing.PathQuestion;
import city.loket.kiosk.conversation.Choosing.WhichVariant;
import java.util.stream.Stream;

/** The questions on the way to the right variant, and the ways that end elsewhere. */
final class PathPages {

    private PathPages() {}

    static Page question(PathQuestion asked, Talk talk) {
        var question = asked.question();
        var given = asked.given();
        var page = new Page(talk.text(question.ask())).trail(trail(asked, talk));
        var atMost = given.size() + question.touches();
        if (atMost > 1) {
            page.progress(given.size() + 1, atMost, talk);
        }
        for (var answer = 1; answer <= question.answers().size(); answer++) {
            page.answer(answer(asked, answer, talk));
        }
        return path(page);
    }

    private static Stream<String> trail(PathQuestion asked, Talk talk) {
        var answers = asked.given().stream().map(answer -> talk.text(answer.text()));
        return Stream.concat(Stream.of(talk.text(asked.service().names())), answers);
    }

    private static Answer answer(PathQuestion asked, int number, Talk talk) {
        var answer = asked.question().answers().get(number - 1);
        return Answer.listed(
                "answer-%d-%d".formatted(asked.given().size() + 1, number),
                talk.text(answer.text()),
                "",
                () -> talk.conversation().choosing().answer(asked, answer));
    }

    static Page which(WhichVariant asked, Talk talk) {
        var page = new Page(talk.say("path.which"))
                .trail(Stream.of(talk.text(asked.service().names())));
        asked.service().variants().forEach(variant -> page.answer(variant(variant, talk)));
        return path(page);
    }

    private static Answer variant(Variant variant, Talk talk) {
        return Answer.listed(
                "variant-" + variant.code(),
                talk.text(variant.names()),
                talk.text(variant.hints()),
                () -> talk.conversation().choosing().variant(variant));
    }

    private static Page path(Page page) {
        page.addClassName("path");
        return page;
    }

    static Page instead(OtherService other, Talk talk) {
        var service = other.instead();
        return new Page(talk.say("path.instead", talk.text(service.names())))
                .text(talk.text(service.hints()))
                .answer(goOn(service, talk).main(), talk.plainDone());
    }

    private static Answer goOn(OfferedService service, Talk talk) {
        return Answer.of(
                "service-" + service.code(),
                Icon.CHECK,
                talk.say("path.go-on"),
                talk.text(service.names()),
                () -> talk.conversation().choosing().service(service));
    }

    static Page notHere(NotHere end, Talk talk) {
        var reason = talk.text(end.reason());
        return new Page(talk.say("path.not-here"))
                .trail(Stream.of(talk.text(end.service().names())))
                .note(Icon.INFO, reason.isEmpty() ? talk.say("path.not-here.desk") : reason, "call")
                .text(talk.say("path.not-here.text"))
                .answer(talk.done());
    }
}
