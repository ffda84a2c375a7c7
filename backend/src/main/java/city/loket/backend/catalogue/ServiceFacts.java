package city.loket.backend.catalogue;

import city.loket.backend.office.OpeningHours;
import city.loket.backend.platform.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a municipality says of a service: the shape of its file (docs/catalogue.md). What concerns only some of the
 * variants says so by {@link Part#onlyFor}.
 *
 * @param letter the queue letter of its numbers
 * @param hint one plain sentence below the name
 * @param about what else a visitor should know; {@code null} when the hint says it all
 * @param alsoCalled other words for it that visitors search for, separated by commas
 * @param forWhom leads a visitor to the right variant; {@code null} when there is nothing to ask
 * @param familyBrings what each member of the family brings besides
 * @param advice our own, not the municipality's
 * @param walkIn whether visitors without an appointment are served
 * @param booking how appointments are made; {@code null} when there are none
 * @param hours when it is served; {@code null} for its office's hours
 */
public record ServiceFacts(
        char letter,
        Text name,
        Text hint,
        @Nullable Text about,
        @Nullable Text alsoCalled,
        @Nullable Question forWhom,
        List<Variant> variants,
        List<ChecklistItem> bring,
        List<ChecklistItem> familyBrings,
        List<Note> comeAlong,
        List<Payment> payment,
        List<Note> beforeYouCome,
        List<WithoutVisit> withoutVisit,
        List<Receipt> youReceive,
        List<FollowUp> afterwards,
        List<Silence> ifYouHearNothing,
        List<Text> advice,
        PhotoRule photo,
        boolean walkIn,
        @Nullable BookingRule booking,
        @Nullable OpeningHours hours,
        Times times) {

    /** A means of paying. */
    public enum Payment {
        CASH,
        DEBIT_CARD,
        CREDIT_CARD
    }
}
