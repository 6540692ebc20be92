package underwrite.app.help;

/**
 * One page of help.
 *
 * @param id what links name: the id of an assumption or line, the code of a message, or the chapter and a number
 * @param title a few words
 * @param markdown the text below the title, in CommonMark; a word in code marks that is the id of a page leads there
 */
public record HelpPage(String id, Chapter chapter, String title, String markdown) {}
