package city.loket.display.screen;

import city.loket.display.feed.Board;
import city.loket.display.feed.Boards;
import city.loket.display.feed.Reception;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One screen in a waiting room. It always shows the last board it knows, and says so when that is not live. A reload of the page
 * keeps the view, so a screen does not ring again for what it has rung for.
 */
@Route("")
@PageTitle("Loket")
@PreserveOnRefresh
class ScreenView extends Main implements BeforeEnterObserver {

    /** The script takes the browser for cut off after three beats that did not come. */
    private static final int SECONDS_PER_BEAT = 5;

    private final Boards boards;
    private final InstantSource clock;
    private final Texts texts;
    private final Bell bell = new Bell();

    private final TopBar topBar;
    private final Banner banner;
    private final CallRows callRows;
    private final BoothQueue boothQueue;
    private final SidePanel side;
    private final BottomBar bottomBar;
    private final Announcer announcer;

    private @Nullable Board shown;
    private @Nullable Liveness said;
    private Boards.Watch watch = () -> {};

    ScreenView(Boards boards, InstantSource clock, Texts texts) {
        this.boards = boards;
        this.clock = clock;
        this.texts = texts;
        this.topBar = new TopBar(texts);
        this.banner = new Banner(texts);
        this.callRows = new CallRows(texts);
        this.boothQueue = new BoothQueue(texts);
        this.side = new SidePanel(texts);
        this.bottomBar = new BottomBar(texts);
        this.announcer = new Announcer(texts);
        addClassName("screen");
        add(topBar, banner, callRows, boothQueue, side, bottomBar, announcer);
        hang(Zone.HALL);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        hang(Zone.of(event.getLocation().getQueryParameters()));
    }

    /** Beside the booth its queue stands in the place of the calls, and nobody is called by sound. */
    void hang(Zone zone) {
        boothQueue.setVisible(zone == Zone.BOOTH);
        callRows.setVisible(zone == Zone.HALL);
        side.setVisible(zone == Zone.HALL);
        setClassName("at-booth", zone == Zone.BOOTH);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        shown = null; // a page that was loaded again has lost what was told to the browser itself
        watch = boards.watch(attached.getUI().accessLater(this::lookUnlessGone, () -> {})::run);
        look();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        watch.end();
    }

    /**
     * A browser that went away without a word leaves its view behind until its session ends. What would be drawn for it would only pile
     * up in memory; if it comes back, the next look draws what is true then.
     */
    private void lookUnlessGone() {
        var line = getUI().map(ui -> ui.getInternals().getPushConnection()).orElse(null);
        if (line == null || line.isConnected()) {
            look();
        }
    }

    private void look() {
        var now = clock.instant();
        boards.latest()
                .ifPresentOrElse(
                        reception -> show(reception, now), () -> say(new Liveness.NeverLive(), Texts.LANGUAGES));
        beat(boards.latest().map(reception -> reception.officeTime(now)).orElse(now));
    }

    private void show(Reception reception, Instant now) {
        var board = reception.board();
        var officeTime = reception.officeTime(now);
        var languages = texts.spoken(board.languages());
        var rung = bell.ring(board, officeTime);
        if (board != shown) {
            shown = board;
            said = null;
            getElement()
                    .executeJs(
                            "document.documentElement.lang = $0",
                            languages.getFirst().toLanguageTag());
            topBar.show(board, languages);
            callRows.show(board, languages, rung);
            boothQueue.show(board, languages);
            side.show(board, languages);
        }
        topBar.show(Liveness.timeOfDay(officeTime, board.zone()));
        say(Liveness.of(reception, now), languages);
        if (callRows.isVisible()) {
            announcer.announce(rung, languages);
        }
    }

    /** Only what has changed: a screen reader reads the banner aloud whenever it is written anew. */
    private void say(Liveness liveness, List<Locale> languages) {
        if (!liveness.equals(said)) {
            said = liveness;
            getElement().setAttribute("data-live", String.valueOf(liveness instanceof Liveness.Live));
            banner.show(liveness, languages);
            bottomBar.show(liveness, languages);
        }
    }

    /** A sign of life for the script, and the office's time by which it refuses to ring late. */
    private void beat(Instant officeTime) {
        var seconds = Math.floorDiv(officeTime.getEpochSecond(), SECONDS_PER_BEAT) * SECONDS_PER_BEAT;
        getElement().setAttribute("data-beat", String.valueOf(seconds));
    }
}
