package city.loket.display;

import city.loket.display.feed.Backend;
import city.loket.display.feed.BoardFeed;
import city.loket.display.feed.Boards;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Serves the screens of one office to any number of browsers. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Push
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://screen/screen.css")
public class TicketDisplay implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(TicketDisplay.class, args);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "look/icon.svg", "any");
    }

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean(initMethod = "start")
    Boards boards(BackendAccess access, InstantSource clock) {
        return new BoardFeed(new Backend(access.backendUrl(), access.deviceToken()), clock);
    }
}
