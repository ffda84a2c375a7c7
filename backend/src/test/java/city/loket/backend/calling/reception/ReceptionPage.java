package city.loket.backend.calling.reception;

import static city.loket.backend.Screen.one;
import static city.loket.backend.Screen.type;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.backend.calling.ui.PressButton;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** The verbs of reception's page, without a browser. */
final class ReceptionPage {

    private ReceptionPage() {}

    static void press(String name) {
        var button = one(name, PressButton.class);
        assertThat(button.isEnabled()).as(name).isTrue();
        ComponentUtil.fireEvent(button, button.press());
    }

    static void ask(String text) {
        UI.getCurrent().navigate(ReceptionView.class);
        type("ask", text);
        press("find");
    }
}
