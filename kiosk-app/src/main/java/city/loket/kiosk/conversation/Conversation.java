package city.loket.kiosk.conversation;

import city.loket.kiosk.backend.Known;
import city.loket.kiosk.backend.Visit;
import city.loket.kiosk.conversation.Step.Away;
import city.loket.kiosk.conversation.Step.CannotWait;
import city.loket.kiosk.conversation.Step.Choice;
import city.loket.kiosk.conversation.Step.DidItComeOut;
import city.loket.kiosk.conversation.Step.InQueue;
import city.loket.kiosk.conversation.Step.NoPaper;
import city.loket.kiosk.conversation.Step.Paperless;
import city.loket.kiosk.conversation.Step.PrintingTicket;
import city.loket.kiosk.conversation.Step.Question;
import city.loket.kiosk.conversation.Step.Start;
import city.loket.kiosk.conversation.Step.TypeCode;
import city.loket.kiosk.words.Language;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What visitor and kiosk say to each other: one verb per thing to touch. A verb that does not belong to the step that is shown
 * does nothing, so a double tap does nothing twice. Verbs never block; what must wait happens in the background.
 */
public final class Conversation {

    private final Stage stage;
    private final Backstage backstage;
    private final Reception reception;
    private final PrintRoom printRoom;
    private final ServiceChoice choosing;
    private final PlaceChoice booking;
    private final PhotoAnswers photos;
    private final Predicate<String> strips;

    /** @param strips what a scanner reads on a strip of the booth */
    Conversation(
            Stage stage,
            Backstage backstage,
            Reception reception,
            AppointmentBook book,
            PrintRoom printRoom,
            OfficeFacts facts,
            Predicate<String> strips) {
        this.stage = stage;
        this.backstage = backstage;
        this.reception = reception;
        this.printRoom = printRoom;
        this.strips = strips;
        var arriving = new Arriving(stage, reception);
        this.choosing = new ServiceChoice(stage, backstage, facts, arriving, book);
        this.booking = new PlaceChoice(stage, backstage, book, facts);
        this.photos = new PhotoAnswers(stage, backstage, reception, arriving, facts);
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

    public PhotoAnswers photos() {
        return photos;
    }

    /** Standing or waiting may be difficult: says what the office does about it. */
    public void askForPriority() {
        stage.from(Question.class, asked -> asked instanceof CannotWait ? asked : new CannotWait());
    }

    /** Back to where that was asked. */
    public void cannotWait(boolean said) {
        if (stage.step() instanceof CannotWait) {
            stage.cannotWait(said);
            stage.back();
        }
    }

    /** Whether the visitor said so. */
    public boolean hasPriority() {
        return stage.visitor().cannotWait();
    }

    public void typed(String code) {
        backstage.ask(TypeCode.class, typing -> backstage.following(code, typing.strips(), UUID.randomUUID()));
    }

    public void tryAnotherCode() {
        stage.from(Step.NotNow.class, told -> new TypeCode(Step.Paper.APPOINTMENT));
    }

    /** Something was held before the scanner: it is followed from everywhere but where a number is on its way. */
    public void scanned(String code) {
        var here = stage.step();
        if (!(here instanceof Question || here instanceof Start || here instanceof Step.Farewell)) {
            return;
        }
        stage.touched();
        if (strips.test(code)) {
            photos.strip(code);
        } else {
            backstage.ask(
                    here.getClass(), step -> backstage.following(code, AskingPhoto.strips(step), UUID.randomUUID()));
        }
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
