package city.loket.backend;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.Stream;

/** What the current page shows, by the names that its parts have for tests. */
public final class Screen {

    private Screen() {}

    /** In the order of the page. */
    public static List<Component> named(String name) {
        return shown(UI.getCurrent())
                .filter(component -> name.equals(component.getElement().getAttribute("data-test")))
                .toList();
    }

    public static <C extends Component> C one(String name, Class<C> type) {
        assertThat(named(name)).as(name).hasSize(1);
        return type.cast(named(name).getFirst());
    }

    /** The text of the one with this name. */
    public static String text(String name) {
        return one(name, Component.class).getElement().getTextRecursively();
    }

    public static void type(String name, String value) {
        one(name, Input.class).setValue(value);
    }

    public static void press(String name) {
        press(one(name, NativeButton.class));
    }

    public static void press(Component button) {
        var pressed = (NativeButton) button;
        ComponentUtil.fireEvent(pressed, new ClickEvent<>(pressed));
    }

    private static Stream<Component> shown(Component from) {
        return Stream.concat(
                Stream.of(from), from.getChildren().filter(Component::isVisible).flatMap(Screen::shown));
    }
}
