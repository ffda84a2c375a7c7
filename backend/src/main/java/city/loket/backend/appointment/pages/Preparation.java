package city.loket.backend.appointment.pages;

import city.loket.backend.appointment.pages.AppointmentPage.Section;
import city.loket.backend.catalogue.ChecklistItem;
import city.loket.backend.catalogue.Note;
import city.loket.backend.catalogue.Part;
import city.loket.backend.catalogue.PhotoWords;
import city.loket.backend.catalogue.PriceLine;
import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.Variant;
import city.loket.backend.platform.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the visitor of an appointment has to know, to bring and to pay.
 *
 * @param service as it was when the appointment was made
 * @param variant {@code null} when it is not known: then what any of them needs is told
 */
record Preparation(Service service, @Nullable Variant variant, int persons, Words words) {

    /** Leaves out those in which nothing would stand. */
    List<Section> sections() {
        var facts = service.facts();
        var family = persons > 1 ? facts.familyBrings() : List.<ChecklistItem>of();
        return Stream.of(
                        new Section("plain", words.say("prepare.before"), lines(facts.beforeYouCome(), this::note)),
                        new Section("checklist", words.say("prepare.bring"), lines(facts.bring(), this::item)),
                        new Section("checklist", words.say("prepare.family"), lines(family, this::item)),
                        new Section("plain", words.say("prepare.along"), lines(facts.comeAlong(), this::note)),
                        new Section(
                                "plain", words.say("prepare.photo"), PhotoWords.of(service.photo(), words.language())),
                        new Section("plain", words.say("prepare.cost"), cost()))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private <P extends Part> List<String> lines(List<P> parts, Function<P, String> line) {
        return parts.stream()
                .filter(part -> variant == null || part.concerns(variant.code()))
                .map(line)
                .distinct()
                .toList();
    }

    private String item(ChecklistItem item) {
        return item.line(words.language());
    }

    private String note(Note note) {
        return note.text().in(words.language());
    }

    private List<String> cost() {
        var price = variant == null ? service.text(words.language()).price() : PriceLine.of(variant, words.language());
        var payment = service.facts().payment().stream()
                .map(means -> words.say("pay." + means.name().toLowerCase(Locale.ROOT)))
                .toList();
        var pay = payment.isEmpty()
                ? Optional.<String>empty()
                : Optional.of(words.say("prepare.pay", String.join(", ", payment)));
        return Stream.concat(Stream.of(price).filter(told -> !told.isEmpty()), pay.stream())
                .toList();
    }
}
