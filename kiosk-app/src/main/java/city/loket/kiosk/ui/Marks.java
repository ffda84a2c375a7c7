package city.loket.kiosk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;

/** Names for style sheets and for those who test the screen. */
final class Marks {

    private Marks() {}

    /** As {@code data-test}. */
    static <C extends Component> C name(C component, String name) {
        component.getElement().setAttribute("data-test", name);
        return component;
    }

    static <C extends Component & HasStyle> C styled(C component, String... classes) {
        component.addClassNames(classes);
        return component;
    }
}
