package city.loket.backend.platform.ui;

import city.loket.backend.platform.SessionProperties;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Tells each page of the console how long it may lie idle. Where the session has ended it is loaded again, and so meets the sign-in page. */
@Component
class ConsoleSession implements VaadinServiceInitListener {

    private final SessionProperties properties;

    ConsoleSession(SessionProperties properties) {
        this.properties = properties;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(asked -> loadAgain());
        event.getSource()
                .addUIInitListener(opened -> opened.getUI()
                        .getPage()
                        .executeJs(
                                "Object.assign(document.documentElement.dataset, {idle: $0, warning: $1})",
                                String.valueOf(properties.idle().toMillis()),
                                String.valueOf(properties.warning().toMillis())));
    }

    private static SystemMessages loadAgain() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }
}
