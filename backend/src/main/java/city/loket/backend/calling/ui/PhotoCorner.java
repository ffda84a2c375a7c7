package city.loket.backend.calling.ui;

import city.loket.backend.platform.SignedInStaff;
import city.loket.backend.visit.Rejection;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What a counter says of photos. Its panels open below the queue: why one is waived or refused, and the slip that follows. */
final class PhotoCorner extends Div implements QueueRow.Pressed {

    private final PhotoDesk desk;
    private final SignedInStaff staff;
    private final Consumer<Told> told;
    private final WaivePanel waive;
    private final RejectPanel reject;
    private final SlipPanel slip;

    /** @param address of the page of the visit with a token */
    PhotoCorner(
            Speech speech, PhotoDesk desk, SignedInStaff staff, UnaryOperator<String> address, Consumer<Told> told) {
        this.desk = desk;
        this.staff = staff;
        this.told = told;
        waive = new WaivePanel(speech, this::waive);
        reject = new RejectPanel(speech, this::reject);
        slip = new SlipPanel(speech, address);
        addClassName("corner");
        add(waive, reject, slip);
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
        slip.close();
        reject.open(hand);
    }

    /** Another visitor, another question. */
    void close() {
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
