package dev.torg.portal.find;

/**
 * Something that was found.
 *
 * @param kind the name of the text for what it is
 */
record Hit(String kind, String name, String number, String url) {}
