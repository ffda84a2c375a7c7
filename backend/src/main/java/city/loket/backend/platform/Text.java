package city.loket.backend.platform;

/** One text for visitors to read, in every language. */
public record Text(String nl, String fr, String de, String en) {

    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case FR -> fr;
            case DE -> de;
            case EN -> en;
        };
    }
}
