package city.loket.backend.staff.ui;

import city.loket.backend.platform.Words;
import city.loket.backend.staff.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Adding somebody. */
final class AccountForm extends Section {

    private final Input login = new Input();
    private final Input name = new Input();
    private final Choice role;

    AccountForm(Words words, Added added) {
        role = new Choice("new-role", Roles.options(words), Role.AGENT.name());
        login.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("aria-describedby", "login-rule");
        name.getElement().setAttribute("autocomplete", "off");
        var add = new NativeButton(
                words.say("add.do"),
                click -> added.add(login.getValue(), name.getValue(), Role.valueOf(role.getValue())));
        add.addClassName("strong");
        add.getElement().setAttribute("data-test", "add");
        var rule = new Paragraph(words.say("add.rule"));
        rule.setId("login-rule");
        var fields = new Div(
                new Labelled(words.say("add.name"), "new-name", name),
                new Labelled(words.say("add.login"), "new-login", login),
                new Labelled(words.say("add.role"), "new-role", role),
                add);
        fields.addClassName("fields");
        addClassName("add");
        add(new H3(words.say("add.title")), fields, rule);
    }

    void clear() {
        login.clear();
        name.clear();
    }

    /** What was typed. */
    interface Added {
        void add(String login, String name, Role role);
    }
}
