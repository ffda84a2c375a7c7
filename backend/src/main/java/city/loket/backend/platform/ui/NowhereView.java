package city.loket.backend.platform.ui;

import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.platform.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Stands where the console has no page, or none for this role: which of the two is not told. */
@PermitAll
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@StyleSheet("context://staff.css")
@JavaScript("context://console.js")
class NowhereView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final Words words = Words.of("pages", ConsoleLanguage.of(UI.getCurrent()));

    NowhereView(AuthenticationContext authentication) {
        var staff = authentication.getAuthenticatedUser(SignedInStaff.class).orElseThrow();
        var bar = new ConsoleBar(words.language(), staff.displayName(), authentication);
        bar.show(words.say("nowhere.title"));
        var back = new Anchor("console", words.say("account.back"));
        back.addClassName("button");
        addClassName("staff");
        add(bar, new Main(new H2(words.say("nowhere")), new Paragraph(words.say("nowhere.lead")), new Div(back)));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return words.say("nowhere.title");
    }
}
