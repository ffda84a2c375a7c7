package city.loket.kiosk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import java.util.regex.Pattern;

/** Names for style sheets and for those who test the screen. */
final class Marks {

    private static final Pattern LONG_WORD = Pattern.compile("\\S{16}");

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

    /** Marked as {@code long} where one of its words is, so that German names need not be broken. */
    static <C extends Component & HasStyle> C sized(C component, String words, String... classes) {
        component.setClassName("long", LONG_WORD.matcher(words).find());
        return styled(component, classes);
    }
}
