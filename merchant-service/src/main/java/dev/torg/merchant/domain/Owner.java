package dev.torg.merchant.domain;

import java.time.LocalDate;

/** A person with a share of the business, in whole per cent from 1 to 100. */
public record Owner(String name, LocalDate birthDate, int sharePercent, Ownership ownership) {}
