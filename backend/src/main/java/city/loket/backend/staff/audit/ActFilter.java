package city.loket.backend.staff.audit;

import city.loket.backend.platform.Words;
import city.loket.backend.staff.Account;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which acts to show: a form that asks for the same page by another address. */
final class ActFilter extends HtmlComponent {

    private final Words words;

    ActFilter(Words words, ActQuery query, List<Account> accounts) {
        super("form");
        this.words = words;
        addClassName("fields");
        getElement().setAttribute("method", "get").setAttribute("action", "console/audit");
        add("from", day(query.from()));
        add("to", day(query.to()));
        var people = new LinkedHashMap<String, String>();
        accounts.forEach(account -> people.put(String.valueOf(account.id()), account.name()));
        add("staff", choice("filter.everybody", people, query.staff() == null ? null : String.valueOf(query.staff())));
        var kinds = new LinkedHashMap<String, String>();
        ActQuery.KINDS.forEach(kind -> kinds.put(kind, words.say("kind." + kind)));
        add("kind", choice("filter.all", kinds, query.kind()));
        var show = new NativeButton(words.say("filter.show"));
        show.addClassName("strong");
        getElement().appendChild(show.getElement().setAttribute("data-test", "show"));
    }

    private void add(String name, Element field) {
        var label = new Element("label").setAttribute("for", name).setText(words.say("filter." + name));
        field.setAttribute("id", name).setAttribute("name", name);
        var labelled = new Element("div").appendChild(label, field);
        labelled.getClassList().add("labelled");
        getElement().appendChild(labelled);
    }

    private static Element day(LocalDate day) {
        var input = new Input();
        input.setType("date");
        return input.getElement().setAttribute("value", day.toString());
    }

    private Element choice(String any, Map<String, String> options, @Nullable String chosen) {
        var select = new Element("select");
        select.appendChild(new Element("option").setAttribute("value", "").setText(words.say(any)));
        options.forEach((value, text) -> {
            var option = new Element("option").setAttribute("value", value).setText(text);
            select.appendChild(value.equals(chosen) ? option.setAttribute("selected", true) : option);
        });
        return select;
    }
}
