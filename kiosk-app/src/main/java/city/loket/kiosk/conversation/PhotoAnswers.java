package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Errand;
import city.loket.kiosk.backend.Office.AtBooth;
import city.loket.kiosk.backend.Photo;
import city.loket.kiosk.backend.PhotoRow;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.conversation.AskingPhoto.BoothClosed;
import city.loket.kiosk.conversation.AskingPhoto.Failed;
import city.loket.kiosk.conversation.AskingPhoto.NoBooth;
import city.loket.kiosk.conversation.AskingPhoto.NoSlip;
import city.loket.kiosk.conversation.AskingPhoto.PhotoImpossible;
import city.loket.kiosk.conversation.AskingPhoto.PhotoNow;
import city.loket.kiosk.conversation.AskingPhoto.PhotoQuestion;
import city.loket.kiosk.conversation.AskingPhoto.WhoseStrip;
import city.loket.kiosk.conversation.AskingPhoto.YoungChild;
import city.loket.kiosk.conversation.Step.TypeCode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The verbs of {@link AskingPhoto}; each does nothing when another step is shown. */
public final class PhotoAnswers {

    private final Stage stage;
    private final Backstage backstage;
    private final Reception reception;
    private final Arriving arriving;
    private final OfficeFacts facts;

    PhotoAnswers(Stage stage, Backstage backstage, Reception reception, Arriving arriving, OfficeFacts facts) {
        this.stage = stage;
        this.backstage = backstage;
        this.reception = reception;
        this.arriving = arriving;
        this.facts = facts;
    }

    /** Everybody of the party has a good photo. */
    public void haveAll() {
        say(PhotoRows::everybodyHasOne);
    }

    /** The only person goes there for want of a photo. */
    public void go(Errand errand) {
        say(rows -> rows.goes(1, errand));
    }

    private void say(Consumer<PhotoRows> said) {
        if (stage.step() instanceof PhotoQuestion(var party, var rows, var command)) {
            said.accept(rows);
            goOn();
        }
    }

    /** All rows are answered. */
    public void goOn() {
        if (stage.step() instanceof PhotoQuestion question && question.rows().complete()) {
            goOn(question);
        }
    }

    private void goOn(PhotoQuestion question) {
        var errands = question.rows().errands();
        if (errands.contains(Errand.DESK)) {
            var age = question.party().service().photo().boothFromAge();
            stage.from(question, asked -> new PhotoImpossible(asked, new YoungChild(age)));
        } else if (errands.isEmpty()) {
            arrive(PhotoQuestion.class, question);
        } else {
            toTheBooth(question);
        }
    }

    private void toTheBooth(PhotoQuestion question) {
        switch (facts.atBooth()) {
            case OPEN, OUT_OF_ORDER -> arrive(PhotoQuestion.class, question);
            case CLOSED -> stage.from(question, asked -> new PhotoImpossible(asked, new BoothClosed()));
            case NONE -> stage.from(question, asked -> new PhotoImpossible(asked, new NoBooth()));
        }
    }

    /** The photo fails, of everybody who still lacks one. */
    public void impossible() {
        stage.from(PhotoNow.class, now -> new PhotoImpossible(now, new Failed()));
    }

    /** For a small child there is one, from a photographer; others are asked again. */
    public void haveOneAfterAll() {
        if (stage.step() instanceof PhotoImpossible impossible) {
            impossible.onlyChild().ifPresentOrElse(this::byPhotographer, stage::back);
        }
    }

    private void byPhotographer(PhotoQuestion question) {
        question.rows().byPhotographer(1);
        arrive(PhotoImpossible.class, question);
    }

    public void askAtDesk() {
        backstage.ask(PhotoImpossible.class, impossible -> switch (impossible.asked()) {
            case PhotoQuestion question -> {
                if (!(impossible.why() instanceof YoungChild) || facts.atBooth() != AtBooth.OPEN) {
                    question.rows().allToTheDesk();
                }
                yield arriving.of(question);
            }
            case PhotoNow(var visit, var command) -> () -> new Step.PrintingSlip(visit, Set.of(Errand.DESK));
        });
    }

    /** Not today: the place is given back. */
    public void giveUp() {
        backstage.ask(PhotoImpossible.class, impossible -> switch (impossible.asked()) {
            case PhotoQuestion question -> arriving.givingUp(question);
            case PhotoNow(var visit, var command) -> () -> reception.giveUp(visit, command);
        });
    }

    /** Everybody who lacked a photo at the slip's return has one. */
    public void haveAllNow() {
        photosNow(now -> now.visit().missing().stream()
                .map(row -> Photo.own(row.person()))
                .toList());
    }

    /** One of several who lacked a photo at the slip's return has one. */
    public void hasOneNow(PhotoRow row) {
        photosNow(now -> List.of(Photo.own(row.person())));
    }

    private void photosNow(Function<PhotoNow, List<Photo>> photos) {
        backstage.ask(PhotoNow.class, now -> () -> reception.photos(now.visit(), photos.apply(now), now.command()));
    }

    public void printSlipAgain() {
        backstage.ask(PhotoNow.class, now -> () -> new Step.PrintingSlip(now.visit(), errands(now.visit())));
    }

    static Set<Errand> errands(Visit visit) {
        return Set.of(visit.errand() == null ? Errand.BOOTH : visit.errand());
    }

    public void typeSlip() {
        stage.from(WhoseStrip.class, asked -> new TypeCode(Step.Paper.SLIP, asked.strips()));
    }

    /** There is no slip to hold up or to read from. */
    public void haveNoSlip() {
        stage.from(WhoseStrip.class, asked -> new NoSlip(asked.strips()));
        stage.from(TypeCode.class, asked -> new NoSlip(asked.strips()));
    }

    /** Nobody sent this visitor to the booth: on to the first question. */
    public void neverHadOne() {
        stage.from(NoSlip.class, asked -> new Step.Choice());
    }

    /** The visit is found again by its appointment. */
    public void typeAppointment() {
        stage.from(NoSlip.class, asked -> new TypeCode(Step.Paper.APPOINTMENT, asked.strips()));
    }

    /** A strip of the booth was scanned. */
    void strip(String code) {
        switch (stage.step()) {
            case PhotoQuestion question -> strip(question, code);
            case PhotoNow now ->
                backstage.ask(
                        PhotoNow.class, asked -> () -> reception.strips(asked.visit(), List.of(code), asked.command()));
            case Step here -> stage.from(here, shown -> WhoseStrip.more(shown, code));
        }
    }

    private void strip(PhotoQuestion question, String code) {
        question.rows().strip(code);
        if (question.rows().persons() == 1) {
            arrive(PhotoQuestion.class, question);
        } else {
            stage.show(new PhotoQuestion(question.party(), question.rows(), question.command()));
        }
    }

    private <S extends Step> void arrive(Class<S> from, PhotoQuestion question) {
        backstage.ask(from, here -> arriving.of(question));
    }
}
