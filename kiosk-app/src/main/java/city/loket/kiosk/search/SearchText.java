package city.loket.kiosk.search;

/** What a visitor types to find a service. */
public final class SearchText {

    public static final int LONGEST = 24;

    private String typed = "";

    /** Ignores what comes after the {@link #LONGEST}, and a space that follows no letter. */
    public void press(char key) {
        if (typed.length() < LONGEST && (key != ' ' || (!typed.isEmpty() && !typed.endsWith(" ")))) {
            typed += key;
        }
    }

    public void erase() {
        typed = typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1);
    }

    /** What was typed on a keyboard of its own. */
    public void becomes(String text) {
        typed = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public String typed() {
        return typed;
    }

    public boolean isEmpty() {
        return typed.isBlank();
    }
}
