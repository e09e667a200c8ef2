package dev.torg.productorder.start.api;

import dev.torg.productorder.domain.OrderType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What beginning an order answers. */
@Schema(name = "StartedOrder")
record StartedView(UUID productOrderId, OrderType productOrderType) {}
