package city.loket.display.feed;

/** The photo booth: how many are waiting or having their picture taken there, and how long one takes. */
public record Booth(int atBooth, int minutesPerPhoto, boolean working) {

    public int minutes() {
        return atBooth * minutesPerPhoto;
    }
}
