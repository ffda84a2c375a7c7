package city.loket.kiosk.ui;

import city.loket.kiosk.conversation.Step;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Ways back, and ways to see, reach and hear the screen better. */
final class Foot extends Footer {

    private final Comforts comforts;

    Foot(Comforts comforts) {
        this.comforts = comforts;
    }

    void show(Step step, Talk talk) {
        removeAll();
        getElement().setAttribute("aria-label", talk.say("foot.label"));
        if (step instanceof Step.Question) {
            add(button("back", Icon.BACK, talk.say("foot.back"), talk.conversation()::back));
        }
        if (step instanceof Step.Question || step instanceof Step.Farewell) {
            add(button("start-again", Icon.HOME, talk.say("foot.again"), talk.conversation()::startAgain));
        }
        add(
                more(talk),
                toggle(Comforts.Comfort.LARGER, Icon.LARGER, talk.say("foot.larger")),
                toggle(Comforts.Comfort.CONTRAST, Icon.CONTRAST, talk.say("foot.contrast")),
                toggle(Comforts.Comfort.LOWER, Icon.LOWER, talk.say("foot.lower")),
                listen(talk));
    }

    private NativeButton toggle(Comforts.Comfort comfort, Icon icon, String label) {
        var toggle = button(comfort.cssClass(), icon, label, () -> {});
        pressed(toggle, comforts.has(comfort));
        toggle.addClickListener(click -> pressed(toggle, comforts.toggle(comfort)));
        return toggle;
    }

    private static void pressed(NativeButton toggle, boolean on) {
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }

    /** The browser scrolls by itself; where all is seen the button is not shown. */
    private static NativeButton more(Talk talk) {
        var more = button("more", Icon.DOWN, talk.say("foot.more"), () -> {});
        more.getElement().setAttribute("hidden", true);
        more.getElement().setAttribute("data-more", true);
        return more;
    }

    /** The browser speaks by itself, with a voice of this machine; without one the button is not shown. */
    private static NativeButton listen(Talk talk) {
        var listen = button("listen", Icon.LISTEN, talk.say("foot.listen"), () -> {});
        listen.getElement().setAttribute("hidden", true);
        listen.getElement().setAttribute("data-listen", talk.words().language().tag());
        return listen;
    }

    private static NativeButton button(String name, Icon icon, String label, Runnable act) {
        var button = new NativeButton();
        button.add(icon.draw(), new Span(label));
        button.addClickListener(click -> act.run());
        return Marks.name(button, name);
    }
}
