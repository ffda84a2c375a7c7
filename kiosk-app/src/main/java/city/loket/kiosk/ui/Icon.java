package city.loket.kiosk.ui;

import com.vaadin.flow.component.Svg;

/** The kiosk's drawings; words always stand beside them. */
enum Icon {
    GO("<path d='M9 5l7 7-7 7'/>"),
    CALENDAR("<path d='M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 14h3'/>"),
    TICKET("<path d='M4 7h16v4a2 2 0 0 0 0 4v4H4v-4a2 2 0 0 0 0-4zM14 7v12'/>"),
    PHOTO(
            "<path d='M5 3h14v18H5zM12 12.5a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM7.5 18c.6-2.6 2.3-3.6 4.5-3.6s3.9 1 4.5 3.6'/>"),
    INFO("<path d='M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 7.6v.1'/>"),
    SEAT("<path d='M7 3v9h9l2 8M7 12l-1 8M7 8h7'/>"),
    CHECK("<path d='M5 12.5l4.5 4.5L19 7.5'/>"),
    DOT("<path d='M12 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z' fill='currentColor'/>"),
    CLOCK("<path d='M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2'/>"),
    DOWN("<path d='M12 4v15M5 13l7 7 7-7'/>"),
    PHONE("<path d='M8 3h8v18H8zM11 18h2'/>"),
    DESK("<path d='M3 12h18M5 12v8M19 12v8M12 9a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 12 9z'/>"),
    CROSS("<path d='M6 6l12 12M18 6L6 18'/>"),
    ERASE("<path d='M21 5H9l-6 7 6 7h12zM11 9l6 6M17 9l-6 6'/>"),
    EURO("<path d='M17.5 7.2A6.5 6.5 0 1 0 17.5 16.8M4 10.5h9M4 13.5h8'/>"),
    SEARCH("<path d='M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5'/>"),
    BACK("<path d='M11 5l-7 7 7 7M4 12h16'/>"),
    HOME("<path d='M4 11l8-7 8 7v9h-5v-6H9v6H4z'/>"),
    LARGER("<path d='M3 18L8 6l5 12M4.7 14h6.6M15 18l3-7 3 7M16 15.7h4'/>"),
    CONTRAST(
            "<path d='M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 3v18'/><path d='M12 3a9 9 0 0 1 0 18z' fill='currentColor'/>"),
    LOWER("<path d='M12 4v12M7 11l5 5 5-5M5 20h14'/>"),
    LISTEN("<path d='M4 10v4h4l5 4V6L8 10zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11'/>");

    private final String drawing;

    Icon(String drawing) {
        this.drawing = drawing;
    }

    Svg draw() {
        var icon = new Svg("<svg viewBox='0 0 24 24' aria-hidden='true'>" + drawing + "</svg>");
        icon.getElement().getClassList().add("icon");
        return icon;
    }
}
