package city.loket.backend.calling;

/**
 * A call of somebody who was not next.
 *
 * @param place of those waiting for the counter's services; at least 2
 */
public record OutOfTurn(Jump jump, int place) {

    /** As the record keeps it, such as {@code QUICK 7}. */
    String detail() {
        return jump + " " + place;
    }

    static OutOfTurn of(String detail) {
        var parts = detail.split(" ");
        return new OutOfTurn(Jump.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }
}
