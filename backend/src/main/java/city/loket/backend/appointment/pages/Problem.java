package city.loket.backend.appointment.pages;

/**
 * What is wrong with a form.
 *
 * @param field where it can be put right; its id on the page
 * @param key of the sentence that says so
 */
record Problem(String field, String key) {}
