package dev.torg.salesunit.quality.event;

import dev.torg.salesunit.quality.domain.CallCount;
import java.util.List;

/** A batch of counts from one gateway; the event's id names the batch. */
public record ApiCallsCounted(List<CallCount> counts) {

  public static final String EVENT = "gateway.api-calls.counted.v1";
}
