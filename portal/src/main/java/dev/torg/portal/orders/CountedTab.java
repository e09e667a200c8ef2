package dev.torg.portal.orders;

/**
 * A tab and what it holds.
 *
 * @param count empty where nothing was counted
 */
public record CountedTab(OrderTab tab, String count) {}
