package city.loket.backend.staff.ui;

import city.loket.backend.catalogue.Service;
import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.platform.Words;
import city.loket.backend.platform.ui.Ticks;
import city.loket.backend.staff.Account;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What one member of staff serves: a tick for each service of the office. */
final class SkillsPanel extends Section {

    private final Words words;

    SkillsPanel(Words words) {
        this.words = words;
        addClassName("add");
        getElement().setAttribute("data-test", "skills").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** @param given told the codes that were ticked when the button is pressed */
    void open(Account account, List<Service> services, Set<ServiceId> served, Consumer<Set<String>> given) {
        var ticks = new Ticks(
                words.say("skills.lead"),
                services.stream()
                        .map(service -> new Ticks.Tick(
                                service.code(), service.name(words.language()), served.contains(service.id()), ""))
                        .toList());
        var save = button("skills-save", "skills.save", () -> given.accept(ticks.ticked()));
        save.addClassName("strong");
        var back = button("skills-back", "skills.back", this::close);
        back.addClassName("small");
        var buttons = new Div(save, back);
        buttons.addClassName("fields");
        removeAll();
        add(new H3(words.say("skills.title", account.name())), ticks, buttons);
        setVisible(true);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.focus()");
    }

    void close() {
        setVisible(false);
    }

    private NativeButton button(String test, String key, Runnable press) {
        var button = new NativeButton(words.say(key), click -> press.run());
        button.getElement().setAttribute("type", "button").setAttribute("data-test", test);
        return button;
    }
}
