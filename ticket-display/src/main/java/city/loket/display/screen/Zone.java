package city.loket.display.screen;

import com.vaadin.flow.router.QueryParameters;

/** Where a screen hangs; its address says so: {@code ?zone=booth}. */
enum Zone {
    /** Wherever people wait for their number. */
    HALL,
    /** At the photo booth. */
    BOOTH;

    /** The hall for every name that we do not know, so that a typing error never makes a screen dark. */
    static Zone of(QueryParameters parameters) {
        return parameters
                .getSingleParameter("zone")
                .filter(name -> name.equalsIgnoreCase(BOOTH.name()))
                .map(name -> BOOTH)
                .orElse(HALL);
    }
}
