package dev.torg.merchant.domain;

/** A person with a public position whom the law wants watched, and that position. */
public record PoliticallyExposedPerson(String name, String position) {}
