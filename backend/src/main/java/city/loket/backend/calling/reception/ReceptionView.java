package city.loket.backend.calling.reception;

import city.loket.backend.calling.ui.Live;
import city.loket.backend.calling.ui.Speech;
import city.loket.backend.office.OfficeId;
import city.loket.backend.platform.Words;
import city.loket.backend.platform.ui.ConsoleBar;
import city.loket.backend.platform.ui.ConsoleLanguage;
import city.loket.backend.staff.StaffMember;
import city.loket.backend.visit.OfficeWatch;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Reception's page: whoever stands at the desk, and beside it everybody who is in the building. */
@Route("console/reception")
@RolesAllowed("AGENT")
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@StyleSheet("context://reception.css")
@JavaScript("context://console.js")
class ReceptionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Backroom back;
    private final OfficeWatch watch;
    private final OfficeId office;
    private final Speech speech;
    private final DeskPanel desk;
    private final HallTable everybody;
    private @Nullable Live live;

    ReceptionView(Backroom back, OfficeWatch watch, AuthenticationContext authentication) {
        this.back = back;
        this.watch = watch;
        var staff = authentication.getAuthenticatedUser(StaffMember.class).orElseThrow();
        office = new OfficeId(staff.office());
        var words = Words.of("reception", ConsoleLanguage.of(UI.getCurrent()));
        speech = new Speech(words, back.offices().get(office).zone());
        desk = new DeskPanel(back, staff, speech, new Around());
        everybody = new HallTable(speech, desk::open);
        var counters = new Anchor("console", speech.say("counters"));
        counters.addClassName("quiet");
        var bar = new ConsoleBar(words.language(), staff.displayName(), authentication, counters);
        bar.show(speech.say("title"));
        addClassName("reception");
        add(bar, new Main(desk, everybody));
    }

    @Override
    public String getPageTitle() {
        return speech.say("title");
    }

    /** With the code of an appointment in the address, as if it had been typed. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("code").ifPresent(desk::entered);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live = Live.start(attached.getUI(), watch, office, this::draw);
        draw();
        desk.becomeReady();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (live != null) {
            live.end();
        }
    }

    private void draw() {
        desk.draw();
        var now = back.clock().instant();
        everybody.show(back.hall().of(back.offices().get(office)), now, desk.shown());
    }

    private final class Around implements DeskPanel.Around {

        @Override
        public void changed() {
            draw();
        }

        @Override
        public void typed(String letters) {
            everybody.narrow(letters);
        }
    }
}
