package city.loket.kiosk.ui;

import city.loket.kiosk.printing.Outlet;
import city.loket.kiosk.words.Language;
import city.loket.kiosk.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The greeting, and the first question. */
final class StartPages {

    private StartPages() {}

    static Page start(Talk talk) {
        var languages = languages(talk);
        var page =
                new Page(inEach(languages, "start.welcome", "\n")).two().text(inEach(languages, "start.touch", " · "));
        page.addClassName("start");
        OutletNotes.in(languages, outlet(talk)).ifPresent(note -> {
            page.show(note);
            page.addClassName("noted");
        });
        languages.forEach(language -> page.answer(language(language, talk)));
        return page;
    }

    private static Answer language(Language language, Talk talk) {
        var answer = Answer.listed(
                "lang-" + language.tag(),
                language.ownName(),
                "",
                () -> talk.conversation().speak(language));
        answer.addClassName("lang");
        answer.getElement().setAttribute("lang", language.tag());
        return answer;
    }

    private static List<Language> languages(Talk talk) {
        var spoken = talk.office().stream()
                .flatMap(office -> office.languages().stream())
                .flatMap(tag -> Language.tagged(tag).stream())
                .toList();
        return spoken.isEmpty() ? Arrays.asList(Language.values()) : spoken;
    }

    private static String inEach(List<Language> languages, String key, String between) {
        Function<Language, String> text = language -> Words.in(language).of(key);
        return languages.stream().map(text).collect(Collectors.joining(between));
    }

    static Page choice(Talk talk) {
        var ask = talk.conversation();
        var page = new Page(talk.say("choice.title"))
                .progress(1, talk)
                .text(talk.say("choice.text"))
                .answer(
                        answer("have-appointment", Icon.CALENDAR, "choice.yes", talk, ask::haveAppointment)
                                .main(),
                        answer("no-appointment", Icon.TICKET, "choice.no", talk, ask::noAppointment),
                        answer("photo-taken", Icon.PHOTO, "choice.photo", talk, ask::photoTaken),
                        answer("what-to-bring", Icon.INFO, "choice.bring", talk, ask::whatToBring));
        page.aside(PriorityPages.line(talk));
        return outlet(talk) == Outlet.OUT_OF_ORDER
                ? page.note(Icon.PHONE, talk.say("outlet.out-of-order"), "wait")
                : page;
    }

    private static Outlet outlet(Talk talk) {
        return talk.conversation().scene().outlet();
    }

    private static Answer answer(String name, Icon icon, String key, Talk talk, Runnable act) {
        return Answer.of(name, icon, talk.say(key), talk.say(key + ".more"), act);
    }
}
