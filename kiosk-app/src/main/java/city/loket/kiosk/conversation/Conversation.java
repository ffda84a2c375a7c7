package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Known;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.conversation.Step.AsksForPhoto;
import city.loket.kiosk.conversation.Step.Away;
import city.loket.kiosk.conversation.Step.Choice;
import city.loket.kiosk.conversation.Step.DidItComeOut;
import city.loket.kiosk.conversation.Step.Errand;
import city.loket.kiosk.conversation.Step.InQueue;
import city.loket.kiosk.conversation.Step.NoPaper;
import city.loket.kiosk.conversation.Step.Paperless;
import city.loket.kiosk.conversation.Step.PhotoImpossible;
import city.loket.kiosk.conversation.Step.PhotoNow;
import city.loket.kiosk.conversation.Step.PhotoQuestion;
import city.loket.kiosk.conversation.Step.PrintingTicket;
import city.loket.kiosk.conversation.Step.Question;
import city.loket.kiosk.conversation.Step.Start;
import city.loket.kiosk.conversation.Step.TypeCode;
import city.loket.kiosk.words.Language;
import java.util.UUID;

/**
 * What visitor and kiosk say to each other: one verb per thing to touch. A verb that does not belong to the step that is shown
 * does nothing, so a double tap does nothing twice. Verbs never block; what must wait happens in the background.
 */
public final class Conversation {

    private final Stage stage;
    private final Backstage backstage;
    private final Reception reception;
    private final PrintRoom printRoom;
    private final Arriving arriving;
    private final ServiceChoice choosing;
    private final PlaceChoice booking;

    Conversation(
            Stage stage,
            Backstage backstage,
            Reception reception,
            AppointmentBook book,
            PrintRoom printRoom,
            OfficeFacts facts) {
        this.stage = stage;
        this.backstage = backstage;
        this.reception = reception;
        this.printRoom = printRoom;
        this.arriving = new Arriving(stage, reception);
        this.choosing = new ServiceChoice(stage, backstage, facts, arriving, book);
        this.booking = new PlaceChoice(stage, backstage, book, facts);
    }

    void open() {
        backstage.ask(Start.class, start -> backstage::opening);
    }

    public Scene scene() {
        return stage.scene();
    }

    /** Somebody is here: touched anything at all. */
    public void touched() {
        stage.touched();
    }

    public void speak(Language language) {
        stage.from(Start.class, start -> {
            stage.speak(language);
            return new Choice();
        });
        backstage.refresh();
    }

    public void haveAppointment() {
        stage.from(Choice.class, choice -> new TypeCode(Step.Paper.APPOINTMENT));
    }

    public void photoTaken() {
        stage.from(Choice.class, choice -> new TypeCode(Step.Paper.SLIP));
    }

    public void noAppointment() {
        backstage.ask(Choice.class, choice -> () -> reception.offer(Choosing.Aim.NUMBER));
    }

    public void whatToBring() {
        backstage.ask(Choice.class, choice -> () -> reception.offer(Choosing.Aim.CHECKLIST));
    }

    public ServiceChoice choosing() {
        return choosing;
    }

    public PlaceChoice booking() {
        return booking;
    }

    public void typed(String code) {
        backstage.ask(TypeCode.class, typing -> backstage.following(code, UUID.randomUUID()));
    }

    public void tryAnotherCode() {
        stage.from(Step.NotNow.class, told -> new TypeCode(Step.Paper.APPOINTMENT));
    }

    /** A code was held before the scanner: it is followed from everywhere but where a number is on its way. */
    public void scanned(String code) {
        var here = stage.step();
        if (here instanceof Question || here instanceof Start || here instanceof Step.Farewell) {
            stage.touched();
            backstage.ask(here.getClass(), step -> backstage.following(code, UUID.randomUUID()));
        }
    }

    /** For so many of the party there is a good photo. */
    public void havePhotos(int persons) {
        backstage.ask(
                PhotoQuestion.class,
                question -> arriving.of(question.party(), persons, question.command(), Errand.BOOTH));
    }

    public void noPhotoPossible() {
        stage.from(AsksForPhoto.class, PhotoImpossible::new);
    }

    public void askAtDesk() {
        backstage.ask(PhotoImpossible.class, impossible -> switch (impossible.asked()) {
            case PhotoQuestion(var party, var command) -> arriving.of(party, 0, command, Errand.DESK);
            case PhotoNow(var visit, var command) -> () -> new Step.PrintingSlip(visit, Errand.DESK);
        });
    }

    /** Not today: the place is given back. */
    public void giveUp() {
        var language = stage.language();
        var touch = stage.firstTouch();
        backstage.ask(PhotoImpossible.class, impossible -> switch (impossible.asked()) {
            case PhotoQuestion(var party, var command) -> () -> reception.giveUp(party, command, language, touch);
            case PhotoNow(var visit, var command) -> () -> reception.giveUp(visit, command);
        });
    }

    /** Everybody who lacked a photo at the slip's return has one. */
    public void havePhotosNow() {
        backstage.ask(
                PhotoNow.class,
                now -> () -> reception.photos(now.visit(), now.visit().photosMissing(), now.command()));
    }

    public void printSlipAgain() {
        backstage.ask(PhotoNow.class, now -> () -> new Step.PrintingSlip(now.visit(), Errand.BOOTH));
    }

    public void onPhone() {
        known(Known.PHONE);
    }

    public void rememberNumber() {
        known(Known.REMEMBERED);
    }

    public void cameOut() {
        stage.from(DidItComeOut.class, asked -> letGo(asked.visit(), Known.PAPER));
    }

    public void didNotComeOut() {
        stage.from(DidItComeOut.class, asked -> new NoPaper(asked.visit(), true));
    }

    public void printAgain() {
        backstage.ask(NoPaper.class, told -> () -> new PrintingTicket(told.visit(), true));
    }

    /** A ticket for somebody who waits already and has none. */
    public void printNow() {
        backstage.ask(InQueue.class, queue -> () -> new PrintingTicket(queue.visit(), true));
    }

    public void tryAgain() {
        backstage.ask(Away.class, away -> away.again() == null ? backstage::opening : away.again());
    }

    public void back() {
        stage.back();
    }

    /** To the start, from everywhere but where a number is on its way to somebody. */
    public void startAgain() {
        if (!(stage.step() instanceof Step.Busy) && !(stage.step() instanceof Paperless)) {
            stage.show(new Start());
        }
    }

    private void known(Known how) {
        stage.from(Paperless.class, without -> letGo(without.visit(), how));
    }

    private Step letGo(Visit visit, Known how) {
        printRoom.known(visit, how);
        return new InQueue(visit);
    }
}
