package city.loket.kiosk.conversation;

/** A short code as it is typed: six characters without look-alikes. */
public final class CodeEntry {

    public static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    public static final int LENGTH = 6;

    private String typed = "";

    /** Ignores what is not in the alphabet, and what comes after the last character. */
    public void press(char key) {
        if (!complete() && ALPHABET.indexOf(Character.toUpperCase(key)) >= 0) {
            typed += Character.toUpperCase(key);
        }
    }

    public void erase() {
        typed = typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1);
    }

    public boolean complete() {
        return typed.length() == LENGTH;
    }

    public String typed() {
        return typed;
    }
}
