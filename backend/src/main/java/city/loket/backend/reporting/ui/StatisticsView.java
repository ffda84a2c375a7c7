package city.loket.backend.reporting.ui;

import city.loket.backend.office.Office;
import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.platform.Words;
import city.loket.backend.platform.ui.ConsoleBar;
import city.loket.backend.platform.ui.ConsoleLanguage;
import city.loket.backend.reporting.Days;
import city.loket.backend.reporting.PhotoReports;
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

/** Figures of the office's past days. Its whole state is the number of days that are shown. */
@Route("console/statistics")
@RolesAllowed({"SUPERVISOR", "ADMIN"})
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@StyleSheet("context://statistics.css")
@JavaScript("context://console.js")
class StatisticsView extends Div implements HasDynamicTitle {

    private static final List<Integer> SPANS = List.of(1, 7, 30);

    private final PhotoReports reports;
    private final LoketClock clock;
    private final Office office;
    private final Words words;
    private final Paragraph span = new Paragraph();
    private final Div spans = new Div();
    private final Div figures = new Div();

    StatisticsView(PhotoReports reports, Offices offices, LoketClock clock, AuthenticationContext authentication) {
        this.reports = reports;
        this.clock = clock;
        var staff = authentication.getAuthenticatedUser(SignedInStaff.class).orElseThrow();
        office = offices.get(new OfficeId(staff.office()));
        words = Words.of("statistics", ConsoleLanguage.of(UI.getCurrent()));
        var back = new Anchor("console", words.say("back"));
        back.addClassName("quiet");
        var bar = new ConsoleBar(words.language(), staff.displayName(), authentication, back);
        bar.show(words.say("title"));
        addClassName("statistics");
        add(bar, new Main(top(), figures));
        show(SPANS.getFirst());
    }

    @Override
    public String getPageTitle() {
        return words.say("title");
    }

    private Div top() {
        span.getElement().setAttribute("role", "status");
        spans.addClassName("spans");
        spans.getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("span"));
        var top = new Div(new Div(new H2(words.say("photos")), span), spans);
        top.addClassName("top");
        return top;
    }

    private void show(int days) {
        var shown = Days.last(days, office.day(clock.instant()));
        span.setText(
                days == 1
                        ? words.day(shown.to())
                        : words.say("from-to", words.day(shown.from()), words.day(shown.to())));
        spans.removeAll();
        SPANS.forEach(each -> spans.add(button(each, each == days)));
        figures.removeAll();
        figures.add(new PhotoPanel(reports.of(office.id(), shown), words));
    }

    private NativeButton button(int days, boolean pressed) {
        var button = new NativeButton(words.count("days", days), click -> show(days));
        button.getElement()
                .setAttribute("aria-pressed", String.valueOf(pressed))
                .setAttribute("data-test", "days-" + days);
        return button;
    }
}
