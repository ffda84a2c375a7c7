package city.loket.backend.appointment.phone;

import city.loket.backend.office.Office;
import city.loket.backend.platform.ui.ConsoleBar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** What both pages have around them: the bar with the ways to the other one and to the counters, a title, and two columns. */
final class PhoneFrame {

    private PhoneFrame() {}

    static ConsoleBar bar(Spoken spoken, Clerk clerk, AuthenticationContext authentication, Component... ways) {
        var bar = new ConsoleBar(spoken.language(), clerk.staff().displayName(), authentication, ways);
        Office office = spoken.office();
        bar.show(office.municipality() + " · " + office.name());
        return bar;
    }

    static Anchor way(String path, String text) {
        var way = new Anchor(path, text);
        way.addClassName("quiet");
        return way;
    }

    static Main columns(H2 title, Component left, Component right) {
        var columns = new Div(left, right);
        columns.addClassName("columns");
        return new Main(title, columns);
    }
}
