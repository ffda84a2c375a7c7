package city.loket.backend.catalogue.info;

import city.loket.backend.catalogue.ChecklistItem;
import city.loket.backend.catalogue.FollowUp;
import city.loket.backend.catalogue.Note;
import city.loket.backend.catalogue.Receipt;
import city.loket.backend.catalogue.ServiceFacts;
import city.loket.backend.catalogue.Silence;
import city.loket.backend.catalogue.Term;
import city.loket.backend.catalogue.WithoutVisit;
import city.loket.backend.catalogue.info.Section.Item;
import city.loket.backend.platform.Address;
import city.loket.backend.platform.Text;
import city.loket.backend.platform.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes what a service's file says as the sections of its page, leaving out those in which nothing would stand. */
record Sections(ServiceFacts facts, Scope scope, Address address, Words words) {

    /** What must be known before the visit. */
    List<Section> first() {
        return filled(
                section("steps", words.say("before"), scope.of(facts.beforeYouCome()), this::note),
                section("checklist", words.say("bring"), scope.of(facts.bring()), this::thing),
                section("checklist", words.say("family"), scope.of(facts.familyBrings()), this::thing),
                section("plain", words.say("along"), scope.of(facts.comeAlong()), this::note),
                section("plain", words.say("without"), scope.of(facts.withoutVisit()), this::without));
    }

    /** What comes of it. */
    List<Section> later() {
        return filled(
                section("plain", words.say("receive"), scope.of(facts.youReceive()), this::receipt),
                section("steps", words.say("after"), scope.of(facts.afterwards()), this::followUp),
                section("plain", words.say("silence"), scope.of(facts.ifYouHearNothing()), this::silence));
    }

    private static List<Section> filled(Section... sections) {
        return Stream.of(sections).filter(section -> !section.items().isEmpty()).toList();
    }

    private static <T> Section section(String kind, String title, List<T> parts, Function<T, Item> item) {
        var drawn = kind.equals("steps") && parts.size() == 1 ? "plain" : kind;
        return new Section(drawn, title, parts.stream().map(item).toList());
    }

    private Item note(Note note) {
        return Item.of(say(note.text()), scope.onlyFor(note));
    }

    private Item thing(ChecklistItem thing) {
        var count = thing.count() > 1 ? thing.count() + " × " : "";
        var form = thing.form() == ChecklistItem.Form.ANY
                ? null
                : words.say("form." + thing.form().name().toLowerCase(Locale.ROOT));
        var when = thing.when();
        return Item.of(count + say(thing.what()), when == null ? null : say(when), form, scope.onlyFor(thing));
    }

    private Item without(WithoutVisit way) {
        var how = words.say("how." + way.how().name().toLowerCase(Locale.ROOT));
        return Item.of(how + ": " + say(way.text()), scope.onlyFor(way)).linked(way.link());
    }

    private Item receipt(Receipt receipt) {
        var note = receipt.note();
        var valid = receipt.valid();
        var validity = valid != null
                ? words.say("receive.valid", term(valid))
                : receipt.unlimited() ? words.say("receive.unlimited") : null;
        return Item.of(say(receipt.what()), validity, note == null ? null : say(note), scope.onlyFor(receipt));
    }

    private Item followUp(FollowUp step) {
        var within = step.within();
        return Item.of(
                        say(step.what()),
                        within == null ? null : words.say("after.within", term(within)),
                        scope.onlyFor(step))
                .linked(step.service() == null ? null : sibling(step.service()));
    }

    private Item silence(Silence silence) {
        return Item.of(
                say(silence.contact()), term(silence.after()) + " " + say(silence.since()), scope.onlyFor(silence));
    }

    /** The page of another service of the same office. */
    private Address sibling(String service) {
        return address.other(address.path().substring(0, address.path().lastIndexOf('/') + 1) + service);
    }

    private String term(Term term) {
        return words.count("term." + term.unit().name().toLowerCase(Locale.ROOT), term.amount());
    }

    private String say(Text text) {
        return text.in(words.language());
    }
}
