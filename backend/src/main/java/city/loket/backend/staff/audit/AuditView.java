package city.loket.backend.staff.audit;

import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.Words;
import city.loket.backend.platform.ui.ConsoleBar;
import city.loket.backend.platform.ui.ConsoleLanguage;
import city.loket.backend.staff.Accounts;
import city.loket.backend.staff.StaffMember;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What staff of an office did, the latest first. Its whole state is its address. */
@Route("console/audit")
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@StyleSheet("context://staff.css")
@JavaScript("context://console.js")
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 50;

    private final Acts acts;
    private final Accounts accounts;
    private final LoketClock clock;
    private final Office office;
    private final Words words;
    private final Main main = new Main();

    AuditView(Acts acts, Accounts accounts, Offices offices, LoketClock clock, AuthenticationContext authentication) {
        this.acts = acts;
        this.accounts = accounts;
        this.clock = clock;
        var staff = authentication.getAuthenticatedUser(StaffMember.class).orElseThrow();
        office = offices.get(new OfficeId(staff.office()));
        words = Words.of("staff", ConsoleLanguage.of(UI.getCurrent()));
        var back = new Anchor("console", words.say("back"));
        back.addClassName("quiet");
        var bar = new ConsoleBar(words.language(), staff.displayName(), authentication, back);
        bar.show(getPageTitle());
        addClassName("staff");
        add(bar, main);
    }

    @Override
    public String getPageTitle() {
        return words.say("audit.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
        var page = address.getOrDefault("page", "").matches("\\d{1,6}") ? Integer.parseInt(address.get("page")) : 0;
        show(ActQuery.of(office, office.day(clock.instant()), address), page);
    }

    private void show(ActQuery query, int page) {
        var found = acts.page(query, SIZE + 1, page);
        main.removeAll();
        main.add(
                new H2(getPageTitle() + " · " + office.name()),
                new Paragraph(words.say("audit.lead")),
                new ActFilter(words, query, accounts.of(office.id())));
        if (found.isEmpty()) {
            main.add(new Paragraph(words.say("audit.nothing")));
        } else {
            main.add(new ActTable(words, query, found.stream().limit(SIZE).toList()));
        }
        main.add(ways(query, page, found));
    }

    private Div ways(ActQuery query, int page, List<Act> found) {
        var ways = new Div();
        ways.addClassName("ways");
        if (page > 0) {
            ways.add(way("later", query.at("console/audit") + "&page=" + (page - 1)));
        }
        if (found.size() > SIZE) {
            ways.add(way("earlier", query.at("console/audit") + "&page=" + (page + 1)));
        }
        var export = way("export", query.at("console/audit.csv"));
        export.setRouterIgnore(true);
        export.getElement().setAttribute("download", true);
        ways.add(export);
        return ways;
    }

    private Anchor way(String name, String address) {
        var way = new Anchor(address, words.say("audit." + name));
        way.getElement().setAttribute("data-test", name);
        way.addClassName("button");
        return way;
    }
}
