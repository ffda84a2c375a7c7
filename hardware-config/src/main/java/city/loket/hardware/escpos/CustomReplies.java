package city.loket.hardware.escpos;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** What Custom's printers say: the full status in six bytes, and the answer to ESC v. */
final class CustomReplies implements Replies {

    private final OrderedQuestions questions;
    private final Consumer<Reply> listener;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    CustomReplies(OrderedQuestions questions, Consumer<Reply> listener) {
        this.questions = questions;
        this.listener = listener;
    }

    @Override
    public void feed(int b) {
        switch (pending.size()) {
            case 0 -> begin(b);
            case 1 -> {
                if (b == CustomStatus.SECOND) {
                    pending.write(b);
                } else {
                    pending.reset();
                    questions.noise();
                    begin(b);
                }
            }
            default -> {
                pending.write(b);
                finish();
            }
        }
    }

    private void begin(int b) {
        if (b == CustomStatus.FIRST) {
            pending.write(b);
            return;
        }
        var answer = questions.answer(b);
        if (answer != null) {
            listener.accept(answer);
        }
    }

    private void finish() {
        if (pending.size() == CustomStatus.LENGTH) {
            var status = CustomStatus.of(pending.toByteArray());
            pending.reset();
            listener.accept(new Reply.Full(status.signs()));
        }
    }
}
