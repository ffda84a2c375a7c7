package city.loket.backend.calling.ui;

import city.loket.backend.office.OfficeId;
import city.loket.backend.office.Offices;
import city.loket.backend.platform.LoketClock;
import city.loket.backend.platform.LoketProperties;
import city.loket.backend.platform.ui.ConsoleBar;
import city.loket.backend.platform.ui.ConsoleLanguage;
import city.loket.backend.staff.StaffMember;
import city.loket.backend.visit.Comeback;
import city.loket.backend.visit.OfficeWatch;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reception's page for photos, of all services: who is at the booth, whose slip is lost, and who went without one. */
@Route("console/photos")
@RolesAllowed("AGENT")
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://console.css")
@JavaScript("context://console.js")
class PhotosView extends Div implements HasDynamicTitle {

    private final PhotoDesk desk;
    private final PhotoLines lines;
    private final OfficeWatch watch;
    private final LoketClock clock;
    private final StaffMember staff;
    private final OfficeId office;
    private final Speech speech;
    private final Message message = new Message();
    private final WaivePanel waive;
    private final SlipPanel slip;
    private final PhotoTable table;
    private final GoneTable gone;
    private @Nullable Live live;

    PhotosView(
            PhotoDesk desk,
            PhotoLines lines,
            Offices offices,
            OfficeWatch watch,
            LoketClock clock,
            LoketProperties loket,
            AuthenticationContext authentication) {
        this.desk = desk;
        this.lines = lines;
        this.watch = watch;
        this.clock = clock;
        staff = authentication.getAuthenticatedUser(StaffMember.class).orElseThrow();
        office = new OfficeId(staff.office());
        speech = Speech.of(
                ConsoleLanguage.of(UI.getCurrent()), offices.get(office).zone());
        waive = new WaivePanel(speech, this::waive);
        slip = new SlipPanel(speech, loket::ticketUrl);
        table = new PhotoTable(speech, new Verbs());
        gone = new GoneTable(speech, this::bringBack);
        var back = new Anchor("console", speech.say("photos.counters"));
        back.addClassName("quiet");
        var bar = new ConsoleBar(speech.words().language(), staff.displayName(), authentication, back);
        bar.show(speech.say("photos"));
        addClassName("photos");
        add(bar, new Main(message, waive, slip, table, gone));
    }

    @Override
    public String getPageTitle() {
        return speech.say("photos");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live = Live.start(attached.getUI(), watch, office, this::draw);
        draw();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (live != null) {
            live.end();
        }
    }

    private void draw() {
        table.show(lines.there(office), clock.instant());
        gone.show(lines.gone(office));
    }

    private void tell(Told told) {
        message.show(told.in(speech.words()));
        draw();
    }

    private void waive(WaivePanel.Whose whose, String reason, PressEvent event) {
        var told = desk.waive(staff, whose.visit(), whose.persons(), reason, event.command());
        if (!told.equals(Told.of("reason-needed"))) {
            waive.close();
        }
        tell(told);
    }

    private void bringBack(PhotoLine line, Comeback comeback, PressEvent event) {
        tell(desk.bringBack(staff, line.visit(), comeback, event.command()));
    }

    private final class Verbs implements PhotoTable.Pressed {

        @Override
        public void confirm(PhotoLine line, int person, PressEvent event) {
            tell(desk.confirm(staff, line.visit(), List.of(person), event.command()));
        }

        @Override
        public void waive(PhotoLine line, int person) {
            waive.open(new WaivePanel.Whose(line.visit(), line.service(), List.of(person)));
        }

        @Override
        public void number(PhotoLine line, PressEvent event) {
            tell(desk.number(staff, line.visit(), event.command()));
        }

        @Override
        public void slip(PhotoLine line) {
            slip.open(line.visit());
        }
    }
}
