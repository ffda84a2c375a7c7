package city.loket.hardware.escpos;

import java.util.function.Consumer;

/** What any ESC/POS printer answers: one byte to DLE EOT, one byte to GS r. */
record GenericReplies(OrderedQuestions questions, Consumer<Reply> listener) implements Replies {

    @Override
    public void feed(int b) {
        if (Replies.isRealTime(b)) {
            listener.accept(new Reply.RealTime(b));
            return;
        }
        var answer = questions.answer(b);
        if (answer != null) {
            listener.accept(answer);
        }
    }
}
