package dev.torg.document.settings;

/**
 * What whoever runs the platform can set.
 *
 * @param key as it stands in a properties file
 * @param fallback what holds when it is not set
 * @param text what it is for
 */
record Setting(String key, String fallback, String text) {}
