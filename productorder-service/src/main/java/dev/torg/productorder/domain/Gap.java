package dev.torg.productorder.domain;

/** Something in a form that stands in the way, and where: a JSON Pointer into the form. */
public record Gap(String pointer, String reason) {}
