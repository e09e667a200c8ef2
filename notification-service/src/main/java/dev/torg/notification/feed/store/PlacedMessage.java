package dev.torg.notification.feed.store;

/**
 * A message at its place in the feed.
 *
 * @param body JSON, the same characters for everybody
 */
public record PlacedMessage(long position, String body) {}
