package dev.torg.notification.deliveries.domain;

/** A call that was answered with success. */
public record Taken(Claimed claimed, Attempt attempt) {}
