package city.loket.backend.platform.ui;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The top of every screen of the console: where one is, who one is, the language, and the way out. */
public final class ConsoleBar extends Header {

    private final H1 title = new H1();
    private final Div facts = new Div();

    /** @param ways further buttons and links, before the way out */
    public ConsoleBar(Language language, String staff, AuthenticationContext authentication, Component... ways) {
        var words = Words.of("console", language);
        addClassName("bar");
        facts.addClassName("facts");
        var who = new Anchor("account", staff);
        who.addClassName("who");
        who.setRouterIgnore(true);
        who.setTitle(words.say("account"));
        add(title, facts, languages(words), who);
        add(ways);
        var out = new NativeButton(words.say("sign-out"), click -> authentication.logout());
        out.addClassName("quiet");
        add(out, new IdleDialog(words), new ConnectionNote(words));
    }

    public void show(String where, Component... now) {
        title.setText(where);
        facts.removeAll();
        facts.add(now);
    }

    /** The choice is made and remembered in the browser, by {@code console.js}. */
    private static Div languages(Words words) {
        var choice = new Div();
        choice.addClassName("languages");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("language"));
        for (var language : Language.values()) {
            var button = new NativeButton(language.name());
            var spoken = language == words.language();
            button.getElement()
                    .setAttribute("data-language", language.code())
                    .setAttribute("lang", language.code())
                    .setAttribute("aria-label", words.say("language.own." + language.code()))
                    .setAttribute("aria-pressed", String.valueOf(spoken));
            choice.add(button);
        }
        return choice;
    }
}
