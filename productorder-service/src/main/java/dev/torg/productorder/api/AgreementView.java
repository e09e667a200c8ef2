package dev.torg.productorder.api;

import dev.torg.productorder.domain.AgreementStatus;

/** How far the merchant's agreement is, as answers show it. */
public record AgreementView(AgreementStatus status) {}
