package city.loket.backend.staff.ui;

import com.vaadin.flow.component.html.NativeButton;

/** A button that asks once whether it is meant: the second press does it. */
final class SureButton extends NativeButton {

    SureButton(String test, String label, String sure, Runnable act) {
        super(label);
        addClassName("small");
        // The console takes the second click of a double click for no press of its own.
        getElement()
                .setAttribute("type", "button")
                .setAttribute("data-test", test)
                .setAttribute("data-command", test);
        addClickListener(click -> {
            if (getText().equals(sure)) {
                act.run();
            } else {
                setText(sure);
                addClassName("sure");
            }
        });
    }
}
