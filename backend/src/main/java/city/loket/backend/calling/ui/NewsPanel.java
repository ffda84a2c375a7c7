package city.loket.backend.calling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What is unusual, and how the office is doing: devices, booth, the other counters, the day so far. */
final class NewsPanel extends Aside {

    private final Speech speech;
    private final Div devices = box();
    private final Div booth = box();
    private final Div boothFacts = new Div();
    private final ParkedPanel parked;
    private final BoothPanel booths;
    private final Div neighbours = box();
    private final Div today = box();

    NewsPanel(Speech speech, ParkedPanel parked, BoothPanel booths) {
        this.speech = speech;
        this.parked = parked;
        this.booths = booths;
        addClassName("news");
        getElement().setAttribute("aria-label", speech.say("news"));
        boothFacts.addClassName("booths");
        booth.add(boothFacts, booths);
        add(
                parked,
                part("devices", devices),
                part("booth", booth),
                part("neighbours", neighbours),
                part("today", today));
    }

    void show(Picture picture) {
        parked.show(picture);
        showDevices(picture);
        showBooth(picture);
        showNeighbours(picture);
        showToday(picture.today());
    }

    private void showToday(Picture.Today day) {
        today.removeAll();
        today.add(
                pair(speech.say("today.served"), String.valueOf(day.served())),
                pair(speech.say("today.longest"), speech.say("minutes", day.longestMinutes())),
                pair(speech.say("today.newcomer"), speech.expected(day.newcomer())));
    }

    private void showDevices(Picture picture) {
        devices.removeAll();
        devices.setClassName(
                "trouble",
                picture.troubles().stream().anyMatch(trouble -> !trouble.kind().canWait()));
        if (picture.troubles().isEmpty()) {
            devices.add(new Chip("good", speech.say("devices.fine")));
        }
        for (var trouble : picture.troubles()) {
            var meaning = trouble.kind().canWait() ? "wait" : "bad";
            devices.add(pair(
                    new Span(trouble.device()),
                    new Chip(meaning, speech.say("trouble." + trouble.kind().text()))));
        }
    }

    private void showBooth(Picture picture) {
        booths.show(picture.booths());
        booth.setClassName("trouble", !picture.booth().working());
        boothFacts.removeAll();
        if (picture.booths().isEmpty()) {
            boothFacts.add(new Chip("good", speech.say("booth.works")));
        }
        boothFacts.add(
                pair(speech.say("booth.there"), String.valueOf(picture.booth().atBooth())),
                pair(
                        speech.say("booth.per-photo"),
                        speech.say("minutes", picture.booth().minutesPerPhoto())));
    }

    private void showNeighbours(Picture picture) {
        neighbours.removeAll();
        if (picture.neighbours().isEmpty()) {
            neighbours.add(new Span(speech.say("neighbours.none")));
        }
        for (var neighbour : picture.neighbours()) {
            var who = speech.say(
                    "neighbours.who", neighbour.counter(), neighbour.occupant().name());
            neighbours.add(pair(who, doing(neighbour)));
        }
    }

    private String doing(Neighbour neighbour) {
        var breakSince = neighbour.occupant().breakSince();
        if (breakSince != null) {
            return speech.say("break.since", speech.time(breakSince));
        }
        return neighbour.number() == null ? speech.say("state.free") : neighbour.number();
    }

    private Section part(String key, Div box) {
        return new Section(new H2(speech.say(key)), box);
    }

    private static Div box() {
        var box = new Div();
        box.addClassName("box");
        return box;
    }

    private static Div pair(String what, String value) {
        var strong = new Span(value);
        strong.addClassName("value");
        return pair(new Span(what), strong);
    }

    private static Div pair(Component what, Component value) {
        var pair = new Div(what, value);
        pair.addClassName("pair");
        return pair;
    }
}
