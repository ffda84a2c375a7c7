package city.loket.backend.platform.ui;

import city.loket.backend.platform.Language;
import city.loket.backend.platform.SpokenLanguage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.stereotype.Component;

/** Gives each page of the console the language of its clerk, and tells it to screen readers. */
@Component
public class ConsoleLanguage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(ConsoleLanguage::choose);
    }

    private static void choose(UIInitEvent event) {
        var language = SpokenLanguage.of(VaadinServletRequest.getCurrent());
        event.getUI().setLocale(language.locale());
        event.getUI().getPage().executeJs("document.documentElement.lang = $0", language.code());
    }

    public static Language of(UI ui) {
        return Language.of(ui.getLocale().getLanguage());
    }
}
