package city.loket.backend.calling.ui;

import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Rejection;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What a counter says of those in its list. Its panels open below the queue: whose turn it is, why a photo is waived or refused, and
 * the slip that follows.
 */
final class Corner extends Div implements QueueRow.Pressed {

    private final PhotoDesk desk;
    private final SignedInStaff staff;
    private final Consumer<Told> told;
    private final TurnPanel turn;
    private final WaivePanel waive;
    private final RejectPanel reject;
    private final SlipPanel slip;

    /** @param address of the page of the visit with a token */
    Corner(
            Speech speech,
            PhotoDesk desk,
            TurnDesk turns,
            SignedInStaff staff,
            UnaryOperator<String> address,
            Consumer<Told> told) {
        this.desk = desk;
        this.staff = staff;
        this.told = told;
        turn = new TurnPanel(speech, turns, staff, told);
        waive = new WaivePanel(speech, this::waive);
        reject = new RejectPanel(speech, this::reject);
        slip = new SlipPanel(speech, address);
        addClassName("corner");
        add(turn, waive, reject, slip);
    }

    void show(Picture picture) {
        turn.show(picture);
    }

    @Override
    public void open(Row row) {
        close();
        turn.open(row);
    }

    @Override
    public void confirm(Row row, PressEvent event) {
        told.accept(desk.confirm(staff, row.visit(), List.of(), event.command()));
    }

    @Override
    public void waive(Row row) {
        waive.open(new WaivePanel.Whose(row.visit(), row.service(), List.of()));
    }

    /** Asks what is wrong with the photo of the visitor at hand. */
    void reject(Hand hand) {
        close();
        reject.open(hand);
    }

    /** Another visitor, another question. */
    void close() {
        turn.close();
        reject.close();
        slip.close();
    }

    private void reject(Hand hand, List<Integer> persons, Rejection why, PressEvent event) {
        var answer = desk.reject(staff, hand.visit(), persons, why, event.command());
        reject.close();
        if (answer.key().equals("photo-rejected")) {
            slip.open(hand.visit());
        }
        told.accept(answer);
    }

    private void waive(WaivePanel.Whose whose, String reason, PressEvent event) {
        var answer = desk.waive(staff, whose.visit(), whose.persons(), reason, event.command());
        if (!answer.equals(Told.of("reason-needed"))) {
            waive.close();
        }
        told.accept(answer);
    }
}
