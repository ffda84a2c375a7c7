package city.loket.backend.calling.reception;

import static city.loket.backend.Screen.one;
import static city.loket.backend.Screen.text;
import static city.loket.backend.Screen.type;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.calling.ui.PressButton;
import city.loket.backend.office.Office;
import city.loket.backend.visit.Visit;
import city.loket.backend.visit.VisitStatus;
import city.loket.backend.visit.Visits;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Reception's page of an office, without a browser, and who is in the building. */
record ReceptionPage(Office office, Visits visits) {

    static void press(String name) {
        var button = one(name, PressButton.class);
        assertThat(button.isEnabled()).as(name).isTrue();
        ComponentUtil.fireEvent(button, button.press());
    }

    void ask(String text) {
        UI.getCurrent().navigate(ReceptionView.class);
        type("ask", text);
        press("find");
    }

    Visit now(Visit visit) {
        return visits.get(office.id(), visit.id());
    }

    Visit only() {
        var here = visits.in(office.id(), VisitStatus.unfinished());
        assertThat(here).hasSize(1);
        return here.getFirst();
    }
}
