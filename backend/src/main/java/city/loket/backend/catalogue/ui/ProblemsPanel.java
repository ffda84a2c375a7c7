package city.loket.backend.catalogue.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import city.loket.backend.catalogue.Services;
import city.loket.backend.catalogue.file.CatalogueFiles;
import city.loket.backend.catalogue.file.Problem;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong, file by file: where it stands, what to do, and what visitors see until then. */
final class ProblemsPanel extends Section {

    private final Offices offices;
    private final Services services;
    private final Words words;

    ProblemsPanel(CatalogueFiles files, Offices offices, Services services, Words words) {
        this.offices = offices;
        this.services = services;
        this.words = words;
        addClassName("problems");
        getElement().setAttribute("data-test", "problems");
        add(new H3(words.say("admin.wrong")));
        files.problems().stream()
                .collect(groupingBy(Problem::path, LinkedHashMap::new, toList()))
                .forEach((path, found) -> add(file(path, found)));
    }

    private Div file(String path, List<Problem> found) {
        var name = new Span(path);
        name.addClassName("path");
        var now = new Span(words.say("admin." + effect(path)));
        now.addClassName("now");
        var list = new UnorderedList();
        found.forEach(problem -> list.add(item(problem)));
        var file = new Div(new Div(name, now), list);
        file.addClassName("file");
        return file;
    }

    private ListItem item(Problem problem) {
        var place = new Span(place(problem));
        place.addClassName("place");
        return new ListItem(place, new Span(problem.text(words)));
    }

    private String place(Problem problem) {
        return Stream.of(problem.line() == 0 ? "" : words.say("admin.line", problem.line()), problem.field())
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
    }

    /** Whether an earlier version of what the file describes is still shown. */
    private String effect(String path) {
        var code = path.substring(path.indexOf('/') + 1).replace(".yaml", "");
        var isShown = offices.ofMunicipality(path.split("/")[0]).stream()
                .anyMatch(office -> code.equals("municipality")
                        || services.find(office.id(), code).isPresent());
        return isShown ? "as-before" : "left-out";
    }
}
