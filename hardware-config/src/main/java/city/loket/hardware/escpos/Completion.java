package city.loket.hardware.escpos;

/** How a printer says that it has done everything that it was sent before. */
public enum Completion {
    /** GS ( H: answers with the token of the job; nothing else can be taken for it. */
    PROCESS_ID,
    /** GS r 1: answers in order with one byte that names no job; it does not answer when the paper is out. */
    GS_R,
    /** ESC v: as {@link #GS_R}, on printers of Custom. */
    ESC_V,
    /** It does not say: no job is ever confirmed. */
    NONE
}
