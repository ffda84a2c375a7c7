package city.loket.backend.catalogue.ui;

import city.loket.backend.catalogue.Catalogue;
import city.loket.backend.catalogue.CatalogueReport;
import city.loket.backend.catalogue.Services;
import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.platform.Words;
import city.loket.backend.platform.ui.ConsoleBar;
import city.loket.backend.platform.ui.ConsoleLanguage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What is wrong in the municipalities' files, and what visitors see of them. Its whole state is the office that is shown. */
@Route("console/catalogue")
@RolesAllowed("ADMIN")
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@StyleSheet("context://catalogue.css")
@JavaScript("context://console.js")
class CatalogueView extends Div implements HasDynamicTitle {

    private final Catalogue catalogue;
    private final Offices offices;
    private final Services services;
    private final Words words;
    private final Paragraph summary = new Paragraph();
    private final Div problems = new Div();
    private final Div towns = new Div();
    private final Div shown = new Div();
    private Office office;

    CatalogueView(Catalogue catalogue, Offices offices, Services services, AuthenticationContext authentication) {
        this.catalogue = catalogue;
        this.offices = offices;
        this.services = services;
        var admin = authentication.getAuthenticatedUser(SignedInStaff.class).orElseThrow();
        office = offices.get(new OfficeId(admin.office()));
        words = Words.of("catalogue", ConsoleLanguage.of(UI.getCurrent()));
        var back = new Anchor("console", words.say("admin.back"));
        back.addClassName("quiet");
        var bar = new ConsoleBar(words.language(), admin.displayName(), authentication, back);
        bar.show(words.say("admin.title"));
        addClassName("catalogue");
        add(bar, new Main(top(), problems, towns, shown));
        draw(catalogue.report());
    }

    @Override
    public String getPageTitle() {
        return words.say("admin.title");
    }

    private Div top() {
        var reload = new NativeButton(words.say("admin.reload"), click -> draw(catalogue.reload()));
        reload.addClassName("strong");
        reload.getElement().setAttribute("data-test", "reload");
        summary.getElement().setAttribute("role", "status").setAttribute("data-test", "summary");
        var top = new Div(new Div(new H2(words.say("admin.title")), summary), reload);
        top.addClassName("top");
        towns.addClassName("towns");
        towns.getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("admin.office"));
        return top;
    }

    private void draw(CatalogueReport report) {
        var files = report.files();
        var read =
                files.towns().stream().mapToInt(town -> town.services().size()).sum();
        summary.setText(words.say("admin.read", words.time(report.at(), office.zone())) + " "
                + words.say(
                        "check", files.towns().size(), read, files.problems().size()));
        problems.removeAll();
        if (!files.problems().isEmpty()) {
            problems.add(new ProblemsPanel(files, offices, services, words));
        }
        show(offices.find(office.code()).orElse(office), offices.all());
    }

    private void show(Office chosen, List<Office> all) {
        office = chosen;
        towns.removeAll();
        all.forEach(each -> towns.add(button(each, all)));
        shown.removeAll();
        shown.add(new OfficePanel(office, services, words));
    }

    private NativeButton button(Office each, List<Office> all) {
        var button = new NativeButton(each.municipality() + " · " + each.name(), click -> show(each, all));
        button.getElement()
                .setAttribute("aria-pressed", String.valueOf(each.id().equals(office.id())));
        return button;
    }
}
