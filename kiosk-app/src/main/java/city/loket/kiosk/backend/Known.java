package city.loket.kiosk.backend;

/** How a visitor came to know the number when the printer could not say that it is on paper. */
public enum Known {
    PHONE,
    REMEMBERED,
    NO_TOUCH,
    PAPER
}
