package city.loket.kiosk.ui;

import city.loket.kiosk.backend.OfferedService;
import city.loket.kiosk.conversation.Choosing.Search;
import city.loket.kiosk.search.SearchText;
import city.loket.kiosk.search.ServiceSearch;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** A word, typed on the screen or on a keyboard, and the services that are found for it as one types. */
final class SearchPage {

    private final Talk talk;
    private final SearchText text;
    private final List<OfferedService> services;
    private final ServiceSearch search;
    private final Input field = Marks.styled(new Input(), "sought");
    private final Paragraph told = Marks.styled(new Paragraph(), "told");
    private final Div found = Marks.styled(new Div(), "found");

    private SearchPage(Search step, Talk talk) {
        this.talk = talk;
        this.text = step.text();
        this.services = step.services();
        this.search = new ServiceSearch(talk.words());
        Marks.name(field, "search-field");
        Marks.name(told, "search-told");
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.getElement().setAttribute("aria-label", talk.say("search.label"));
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement().setAttribute("inputmode", "none");
        field.getElement().setAttribute("maxlength", String.valueOf(SearchText.LONGEST));
        field.addValueChangeListener(change -> typed(change.getValue()));
        told.getElement().setAttribute("role", "status");
        show();
    }

    static Page of(Search step, Talk talk) {
        var search = new SearchPage(step, talk);
        var page = new Page(talk.say("search.title"))
                .show(search.field, search.told, search.found)
                .answer(new SearchKeys(talk, search::press, search::erase));
        page.addClassName("search");
        return page;
    }

    private void press(char key) {
        text.press(key);
        show();
    }

    private void erase() {
        text.erase();
        show();
    }

    private void typed(String value) {
        if (!value.equals(text.typed())) {
            text.becomes(value);
            show();
        }
    }

    private void show() {
        field.setValue(text.typed());
        var matches = search.find(text.typed(), services);
        found.removeAll();
        matches.forEach(service -> found.add(ServicePages.hinted(service, talk)));
        told.setText(tell(matches.size()));
    }

    private String tell(int matches) {
        if (text.isEmpty()) {
            return talk.say("search.hint");
        }
        return matches == 0
                ? talk.say("search.none", text.typed().strip())
                : talk.words().count("search.found", matches);
    }
}
