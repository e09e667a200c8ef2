package dev.torg.productorder.domain;

import dev.torg.platform.business.Msn;

/** The sales unit that an order resulted in. */
public record CreatedSalesUnit(Msn msn, String name) {}
