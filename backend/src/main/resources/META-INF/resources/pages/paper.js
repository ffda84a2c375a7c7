/* Prints this page as soon as its letters are there, and then closes it. */
addEventListener("afterprint", () => close());
addEventListener("load", () => document.fonts.ready.then(() => print()));
