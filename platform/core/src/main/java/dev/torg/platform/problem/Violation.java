package dev.torg.platform.problem;

/**
 * One value that is not accepted.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body, or the name of a header or parameter
 * @param reason what is wrong, to be read after the value's name; never repeats the value
 */
public record Violation(String pointer, String reason) {}
