package city.loket.kiosk.ui;

import city.loket.kiosk.conversation.Conversation;
import city.loket.kiosk.conversation.Conversations;
import city.loket.kiosk.conversation.OfficeFacts;
import city.loket.kiosk.conversation.Scene;
import city.loket.kiosk.conversation.Step;
import city.loket.kiosk.printing.Outlet;
import city.loket.kiosk.words.Words;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

/** The whole screen. It shows scenes as the conversation tells of them and passes touches on. */
@Route("")
@JavaScript("context://kiosk.js")
class KioskView extends Div implements HasDynamicTitle {

    private static final int TOUCHES_AT_MOST_EVERY = 1_000;

    private final Conversations conversations;
    private final OfficeFacts facts;
    private final Head head = new Head();
    private final Main main = new Main();
    private final Comforts comforts = new Comforts(this);
    private final Foot foot = new Foot(comforts);
    private final StillThere stillThere = new StillThere();
    private @Nullable Conversation conversation;
    private @Nullable Step shown;
    private @Nullable Outlet outlet;

    KioskView(Conversations conversations, OfficeFacts facts) {
        this.conversations = conversations;
        this.facts = facts;
        addClassName("kiosk");
        Marks.name(this, "screen");
        add(head, main, foot, stillThere);
    }

    @Override
    public String getPageTitle() {
        return "Loket";
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var redraw = attached.getUI().accessLater(this::showWhatIsNow, () -> {}); // timers outlive a closed screen
        var opened = conversations.open(scene -> redraw.run());
        conversation = opened;
        for (var touch : new String[] {"pointerdown", "keydown"}) {
            getElement().addEventListener(touch, event -> opened.touched()).throttle(TOUCHES_AT_MOST_EVERY);
        }
        show(opened);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (conversation != null) {
            conversations.close(conversation);
            conversation = null;
        }
    }

    private void showWhatIsNow() {
        if (conversation != null) {
            show(conversation);
        }
    }

    private void show(Conversation now) {
        var scene = now.scene();
        var talk = new Talk(now, Words.in(scene.language()), facts);
        if (scene.step() != shown || (Pages.tellsOfOutlet(scene.step()) && scene.outlet() != outlet)) {
            shown = scene.step();
            outlet = scene.outlet();
            turnTo(scene, talk);
        }
        stillThere.show(scene, talk);
    }

    private void turnTo(Scene scene, Talk talk) {
        if (scene.step() instanceof Step.Start) {
            comforts.reset();
        }
        paint();
        speak(scene.language().tag());
        getElement().setAttribute("data-step", Pages.name(scene.step()));
        head.show(talk);
        var page = Pages.of(scene.step(), talk);
        main.removeAll();
        main.add(page);
        foot.show(scene.step(), talk);
        page.focusTitle();
    }

    private void speak(String language) {
        getElement().setAttribute("lang", language);
        UI.getCurrent().getPage().executeJs("document.documentElement.lang = $0", language);
    }

    private void paint() {
        facts.office().ifPresent(office -> {
            getStyle().set("--office-strong", office.townStrong());
            getStyle().set("--office-soft", office.townSoft());
        });
    }
}
