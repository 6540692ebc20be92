package underwrite.app.screen.compare;

import underwrite.model.thesis.Thesis;

/**
 * A thesis that was put beside the open one; its main scenario is compared.
 *
 * @param key where it comes from: a preset's id or the path of a file
 */
record Compared(String key, Thesis thesis) {}
