package city.loket.backend.appointment.ui;

import static java.util.stream.Collectors.toMap;

import city.loket.backend.appointment.ui.ClosureDraft.Right;
import city.loket.backend.appointment.ui.ClosureDraft.Wrong;
import city.loket.backend.office.Closure;
import city.loket.backend.platform.Language;
import city.loket.backend.platform.ui.LabelledInput;
import city.loket.backend.platform.ui.LabelledSelect;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks what is closed, when and why; nothing is closed before it was shown whom it hits. */
final class ClosureForm extends Section {

    private static final int LONGEST_REASON = 120;

    private final Closed closed;
    private final LabelledSelect what;
    private final LabelledInput from;
    private final LabelledInput to;
    private final Map<Language, LabelledInput> reasons = new LinkedHashMap<>();

    /** @param checked gets what was filled in without a mistake */
    ClosureForm(Closed closed, Supplier<LocalDate> today, Consumer<Closure> checked) {
        this.closed = closed;
        var words = closed.words();
        what = new LabelledSelect("what", words.say("add.what"), services(closed));
        from = new LabelledInput("from", "date", words.say("add.from"));
        to = new LabelledInput("to", "date", words.say("add.to"));
        closed.office().languages().forEach(language -> reasons.put(language, reason(language)));
        var check = new NativeButton(words.say("add.check"), click -> check(today.get(), checked));
        check.addClassName("strong");
        check.getElement().setAttribute("type", "button").setAttribute("data-test", "check");
        var days = new Div(from, to);
        days.addClassName("days");
        addClassNames("closing", "card");
        add(new H3(words.say("add.title")), what, days);
        add(new Paragraph(
                words.say("add.reasons", own(closed.office().languages().getFirst()))));
        reasons.values().forEach(this::add);
        add(check);
    }

    void clear() {
        what.set("");
        from.clear();
        to.clear();
        reasons.values().forEach(LabelledInput::clear);
    }

    private void check(LocalDate today, Consumer<Closure> checked) {
        from.right();
        to.right();
        reasons.values().forEach(LabelledInput::right);
        switch (draft().read(today, closed.office().languages())) {
            case Right(var closure) -> checked.accept(closure);
            case Wrong wrong -> field(wrong).wrong(closed.words().say("wrong." + wrong.why()));
        }
    }

    private ClosureDraft draft() {
        var given = reasons.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, reason -> reason.getValue().value()));
        return new ClosureDraft(from.value(), to.value(), what.value(), given);
    }

    private LabelledInput field(Wrong wrong) {
        return switch (wrong.field()) {
            case FROM -> from;
            case TO -> to;
            case REASON -> reasons.values().iterator().next();
        };
    }

    private LabelledInput reason(Language language) {
        var label = closed.words().say("add.reason", own(language));
        return new LabelledInput("reason-" + language.code(), "text", label).longest(LONGEST_REASON);
    }

    private String own(Language language) {
        return closed.words().say("language." + language.code());
    }

    /** With the whole office as the first. */
    private static Map<String, String> services(Closed closed) {
        var language = closed.words().language();
        var services = new LinkedHashMap<String, String>();
        services.put("", closed.words().say("add.whole"));
        closed.services()
                .of(closed.office().id())
                .forEach(service -> services.put(service.code(), service.name(language)));
        return services;
    }
}
