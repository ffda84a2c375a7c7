package city.loket.kiosk.attendant;

import city.loket.hardware.Devices;
import city.loket.hardware.booth.PhotoBooth;
import city.loket.hardware.escpos.Profile;
import city.loket.hardware.paper.PaperLayout.Kind;
import city.loket.hardware.paper.TestPage;
import city.loket.hardware.printer.JobToken;
import city.loket.hardware.printer.PrintOutcome;
import city.loket.hardware.simulator.Preview;
import city.loket.kiosk.backend.Office;
import city.loket.kiosk.conversation.OfficeFacts;
import city.loket.kiosk.words.Words;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** What an attendant can look at and do; shared by all who look. */
public final class Workshop {

    private static final JobToken TEST = new JobToken("test");

    private final PrintDiary diary;
    private final Devices devices;
    private final Profile profile;
    private final PreviewPapers papers;
    private final OfficeFacts facts;
    private final Executor background;

    /** @param profile what the kiosk's papers are set for */
    public Workshop(
            PrintDiary diary,
            Devices devices,
            Profile profile,
            PreviewPapers papers,
            OfficeFacts facts,
            Executor background) {
        this.diary = diary;
        this.devices = devices;
        this.profile = profile;
        this.papers = papers;
        this.facts = facts;
        this.background = background;
    }

    PrintDiary diary() {
        return diary;
    }

    /** Of the office's clock, as far as this kiosk has heard of its office. */
    ZoneId zone() {
        return facts.office().map(Office::zone).orElse(ZoneOffset.UTC);
    }

    String printer() {
        return profile.model();
    }

    boolean scannerConnected() {
        return devices.scanner().connected();
    }

    List<PhotoBooth> booths() {
        return devices.booths().all();
    }

    /** Dot by dot what the printer will draw, as PNG. Asks the backend, and throws what it throws when it is away. */
    byte[] preview(Kind kind, Words words) {
        return Preview.of(papers.of(kind, words), profile).png();
    }

    /** Answers on another thread once the page's fate is known. */
    void printTestPage(Consumer<PrintOutcome> told) {
        var page = TestPage.of(profile.model() + " (" + profile.name() + ")", profile.columns());
        background.execute(() -> told.accept(diary.print(page, TEST)));
    }
}
