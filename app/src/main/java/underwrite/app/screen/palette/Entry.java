package underwrite.app.screen.palette;

/**
 * Something that can be found by name.
 *
 * @param kind what sort of thing it is
 * @param name what it is called
 * @param detail what stands beside it: keys, a value; may be empty
 * @param text everything that it can be found by
 * @param action does it or goes there
 */
record Entry(String kind, String name, String detail, String text, Runnable action) {}
