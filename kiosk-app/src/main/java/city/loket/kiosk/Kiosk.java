package city.loket.kiosk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The program beside the printer. */
@SpringBootApplication
@EnableConfigurationProperties(KioskConfiguration.class)
@Push
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://kiosk.css")
public class Kiosk implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Kiosk.class, args);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "look/icon.svg", "any");
    }
}
